import ctypes

import numpy as np


def short(data):
    # ruleid: python-number-narrowed
    return ctypes.c_uint8(len(data)).value <= 200


def pack(amounts):
    wide = np.array(amounts, dtype=np.int64)
    # ruleid: python-number-narrowed
    return wide.astype(np.int16).tobytes()


def header(body):
    # ruleid: python-number-narrowed
    return bytes([len(body) & 0xFF]) + body


def checked_header(body):
    if len(body) > 255:
        raise ValueError("too long")
    # ok: python-number-narrowed
    return bytes([len(body) & 0xFF]) + body


def widen(amounts):
    narrow = np.array(amounts, dtype=np.int16)
    # ok: python-number-narrowed
    return narrow.astype(np.int64)


def length(body):
    # ok: python-number-narrowed
    return len(body).to_bytes(4, "big")
