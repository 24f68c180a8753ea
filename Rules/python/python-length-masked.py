# ruleid: python-length-masked
h = bytes([len(body) & 0xFF])
# ruleid: python-length-masked
h = struct.pack("<H", len(body) & 0xFFFF)
# ruleid: python-length-masked
h = struct.pack("<HI", total_bytes & 0xFFFF, 1)

# ok: python-length-masked
h = struct.pack("<H", len(body))
# ok: python-length-masked
h = len(body) & 1
# ok: python-length-masked
h = struct.pack("<I", crc & 0xFFFFFFFF)
