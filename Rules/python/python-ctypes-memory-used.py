# ruleid: python-ctypes-memory-used
l = ctypes.CDLL("x")
# ruleid: python-ctypes-memory-used
p = ctypes.cast(a, T)
# ruleid: python-ctypes-memory-used
q = ffi.cast("int *", a)

# ok: python-ctypes-memory-used
l = load("x")
# ok: python-ctypes-memory-used
p = typing.cast(T, a)
# ok: python-ctypes-memory-used
q = a
