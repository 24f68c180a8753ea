# ruleid: python-hash-outdated
h = hashlib.md5(d)
# ruleid: python-hash-outdated
h = hashes.SHA1()
# ruleid: python-hash-outdated
c = zlib.crc32(d)

# ok: python-hash-outdated
h = hashlib.sha256(d)
# ok: python-hash-outdated
h = hashes.SHA256()
# ok: python-hash-outdated
c = len(d)
