import ctypes
from ctypes import create_string_buffer, memmove

libc = ctypes.CDLL("libc.so.6")


def label(text):
    buffer = create_string_buffer(16)
    # ruleid: python-ctypes-unbounded-copy
    libc.strcat(buffer, text)
    return buffer.value


def header(data):
    block = ctypes.create_string_buffer(128)
    # ruleid: python-ctypes-unbounded-copy
    memmove(block, data, len(data))
    return block.raw


def pixels(raw):
    area = (ctypes.c_ubyte * 256)()
    # ruleid: python-ctypes-unbounded-copy
    ctypes.memmove(area, raw, len(raw))
    return area


def line(values):
    out = ctypes.create_string_buffer(80)
    # ruleid: python-ctypes-unbounded-copy
    ctypes.cdll.msvcrt.sprintf(out, b"%s", values)
    return out.value


def exact(data):
    block = ctypes.create_string_buffer(len(data))
    # ok: python-ctypes-unbounded-copy
    ctypes.memmove(block, data, len(data))
    return block


def checked(data):
    block = ctypes.create_string_buffer(64)
    if len(data) > ctypes.sizeof(block):
        raise ValueError("too long")
    # ok: python-ctypes-unbounded-copy
    ctypes.memmove(block, data, len(data))
    return block


def cut(data):
    block = ctypes.create_string_buffer(64)
    # ok: python-ctypes-unbounded-copy
    ctypes.memmove(block, data, min(len(data), 64))
    return block
