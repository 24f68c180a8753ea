import ctypes
import struct

import numpy as np


def block(stream, length):
    # ruleid: python-signed-read-as-unsigned
    return stream.read(ctypes.c_uint32(length).value)


def chunk(data):
    (size,) = struct.unpack(">i", data[:4])
    # ruleid: python-signed-read-as-unsigned
    size = size & 0xFFFFFFFF
    # ruleid: python-signed-read-as-unsigned
    return data[4:4 + size]


def lengths(raw):
    values = np.frombuffer(raw, dtype=np.int32)
    # ruleid: python-signed-read-as-unsigned
    return values.astype(np.uint32)


def checked(stream, length):
    if length < 0:
        raise ValueError("negative")
    # ok: python-signed-read-as-unsigned
    return stream.read(ctypes.c_uint32(length).value)


def unsigned(data):
    (size,) = struct.unpack(">I", data[:4])
    # ok: python-signed-read-as-unsigned
    return data[4:4 + (size & 0xFFFF)]


def whole(data):
    n = len(data)
    # ok: python-signed-read-as-unsigned
    return ctypes.c_size_t(n)
