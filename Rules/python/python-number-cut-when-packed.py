# ruleid: python-number-cut-when-packed
d = struct.pack("<H", n & 0xFFFF)
# ruleid: python-number-cut-when-packed
v = ctypes.c_int16(total)
# ruleid: python-number-cut-when-packed
t = int(price * 100)

# ok: python-number-cut-when-packed
d = struct.pack("<H", 7)
# ok: python-number-cut-when-packed
v = ctypes.c_int16(3)
# ok: python-number-cut-when-packed
t = round(x)
