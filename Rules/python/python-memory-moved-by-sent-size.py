import ctypes
import struct


class Head(ctypes.Structure):
    _fields_ = [("kind", ctypes.c_uint32), ("rest", ctypes.c_ubyte * 60)]


def frame(sock):
    block = (ctypes.c_ubyte * 64)()
    size = int.from_bytes(sock.recv(4), "big")
    # ruleid: python-memory-moved-by-sent-size
    ctypes.memmove(ctypes.addressof(block), sock.recv(size), size)
    return bytes(block)


def head(data):
    result = Head()
    # ruleid: python-memory-moved-by-sent-size
    ctypes.memmove(ctypes.addressof(result), data, len(data))
    return result


class Ring:
    def put(self, data):
        (size,) = struct.unpack("<I", data[:4])
        # ruleid: python-memory-moved-by-sent-size
        ctypes.memmove(self.block, data[4:], size)


def good_head(data):
    result = Head()
    if len(data) != ctypes.sizeof(result):
        raise ValueError("size")
    # ok: python-memory-moved-by-sent-size
    ctypes.memmove(ctypes.addressof(result), data, len(data))
    return result


def good_frame(sock):
    block = (ctypes.c_ubyte * 64)()
    size = int.from_bytes(sock.recv(4), "big")
    if size > 64:
        raise ValueError("too long")
    # ok: python-memory-moved-by-sent-size
    ctypes.memmove(ctypes.addressof(block), sock.recv(size), size)
    return bytes(block)


def exact(data):
    block = ctypes.create_string_buffer(len(data))
    # ok: python-memory-moved-by-sent-size
    ctypes.memmove(block, data, len(data))
    return block
