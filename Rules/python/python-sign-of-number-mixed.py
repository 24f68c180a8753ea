# ruleid: python-sign-of-number-mixed
n = struct.unpack("<i", b)[0]
# ruleid: python-sign-of-number-mixed
n = int.from_bytes(b, "big", signed=True)
# ruleid: python-sign-of-number-mixed
s = struct.Struct("<hh")

# ok: python-sign-of-number-mixed
n = struct.unpack("<I", b)[0]
# ok: python-sign-of-number-mixed
n = int.from_bytes(b, "big")
# ok: python-sign-of-number-mixed
s = struct.Struct("<HH")
