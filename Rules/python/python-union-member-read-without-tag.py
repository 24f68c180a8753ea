import ctypes


class Value(ctypes.Union):
    _fields_ = [("i", ctypes.c_int64), ("s", ctypes.c_char_p)]


def to_text(variant):
    # ruleid: python-union-member-read-without-tag
    raw = variant.value.s
    return raw.decode() if raw else ""


def decode(tag, raw):
    u = Value()
    ctypes.memmove(ctypes.byref(u), raw, 8)
    # ruleid: python-union-member-read-without-tag
    return u.s


def as_address(u):
    # ruleid: python-union-member-read-without-tag
    ptr = u.ptr
    return ptr


def to_text_checked(variant):
    if variant.tag == TEXT:
        # ok: python-union-member-read-without-tag
        return variant.value.s
    raise TypeError(variant.tag)


def to_text_refused(variant):
    if variant.tag != TEXT:
        raise TypeError(variant.tag)
    # ok: python-union-member-read-without-tag
    raw = variant.value.s
    return raw


def size(variant):
    # ok: python-union-member-read-without-tag
    return variant.length
