import ctypes


class Polygon(ctypes.Structure):
    _fields_ = [("n", ctypes.c_int)]


def first(shape):
    # ruleid: python-pointer-cast-unchecked
    return ctypes.cast(shape, ctypes.POINTER(Polygon)).contents.n


def revive(address):
    # ruleid: python-pointer-cast-unchecked
    return ctypes.cast(address, ctypes.py_object).value


def at(address):
    # ruleid: python-pointer-cast-unchecked
    return Polygon.from_address(address)


def text(buffer):
    # ok: python-pointer-cast-unchecked
    return ctypes.cast(buffer, ctypes.c_char_p).value


def numbers(buffer):
    # ok: python-pointer-cast-unchecked
    return ctypes.cast(buffer, ctypes.POINTER(ctypes.c_int))


def made():
    # ok: python-pointer-cast-unchecked
    return Polygon(3)
