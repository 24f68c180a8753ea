import ctypes

import numpy as np


def body_length(total):
    # ruleid: python-unsigned-subtraction
    return ctypes.c_uint16(total - 8).value


def left(used, limit):
    limit = np.uint32(limit)
    # ruleid: python-unsigned-subtraction
    return limit - used


def difference(first, second):
    # ruleid: python-unsigned-subtraction
    return np.uint8(first) - np.uint8(second)


def remaining(size, header):
    # ruleid: python-unsigned-subtraction
    return (size - header) & 0xFFFFFFFF


def checked(total):
    if total < 8:
        raise ValueError("short")
    # ok: python-unsigned-subtraction
    return total - 8


def signed(used, limit):
    limit = np.int64(limit)
    # ok: python-unsigned-subtraction
    return limit - used


def sequence(a, b):
    # ok: python-unsigned-subtraction
    return (a - b) & 0xFFFF
