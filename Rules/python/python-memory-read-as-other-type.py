import ctypes


class Head(ctypes.Structure):
    _fields_ = [("kind", ctypes.c_int)]


class Circle(ctypes.Structure):
    _fields_ = [("kind", ctypes.c_int), ("radius", ctypes.c_double)]


def revive(address):
    # ruleid: python-memory-read-as-other-type
    return ctypes.cast(address, ctypes.py_object).value


def radius(shape):
    # ruleid: python-memory-read-as-other-type
    return ctypes.cast(shape, ctypes.POINTER(Circle)).contents.radius


def circle_at(request, address: int):
    # ruleid: python-memory-read-as-other-type
    return Circle.from_address(address)


def checked_radius(shape):
    if shape.contents.kind != 2:
        raise TypeError("no circle")
    # ok: python-memory-read-as-other-type
    return ctypes.cast(shape, ctypes.POINTER(Circle)).contents.radius


def from_table(table, handle):
    # ok: python-memory-read-as-other-type
    return table[handle]


def view(head):
    # ok: python-memory-read-as-other-type
    return Circle.from_address(ctypes.addressof(head))


def numbers(block):
    # ok: python-memory-read-as-other-type
    return ctypes.cast(block, ctypes.POINTER(ctypes.c_int)).contents.value
