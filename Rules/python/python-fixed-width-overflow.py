import ctypes

import numpy as np


def pool_size(count, item):
    # ruleid: python-fixed-width-overflow
    return ctypes.c_uint32(count * item).value


def total(prices, counts):
    p = np.array(prices, dtype=np.int32)
    q = np.array(counts, dtype=np.int32)
    # ruleid: python-fixed-width-overflow
    return int((p * q).sum())


def area(width, height):
    # ruleid: python-fixed-width-overflow
    return np.int16(width * height)


def alloc_size(rows, columns):
    # ruleid: python-fixed-width-overflow
    return (rows * columns) & 0xFFFFFFFF


def wide(prices, counts):
    p = np.array(prices, dtype=np.int64)
    # ok: python-fixed-width-overflow
    return int((p * counts).sum())


def plain(count, item):
    # ok: python-fixed-width-overflow
    return count * item


def mix(h, value):
    # ok: python-fixed-width-overflow
    return (h * 31 + value) & 0xFFFFFFFF
