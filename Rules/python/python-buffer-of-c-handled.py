# ruleid: python-buffer-of-c-handled
ctypes.memmove(b, s, n)
# ruleid: python-buffer-of-c-handled
s = ctypes.string_at(p, n)
# ruleid: python-buffer-of-c-handled
v = memoryview(b)

# ok: python-buffer-of-c-handled
b[:] = s
# ok: python-buffer-of-c-handled
s = b[:n]
# ok: python-buffer-of-c-handled
v = bytes(b)
