# ruleid: python-work-without-limit
asyncio.create_task(go(m))
# ruleid: python-work-without-limit
d = zlib.decompress(b)
# ruleid: python-work-without-limit
body = f.read()

# ok: python-work-without-limit
go(m)
# ok: python-work-without-limit
d = decode(b)
# ok: python-work-without-limit
body = f.read(1000)
