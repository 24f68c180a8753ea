# ruleid: python-conversion-without-handler
n = int(row["n"])
# ruleid: python-conversion-without-handler
d = json.loads(body)
# ruleid: python-conversion-without-handler
v = next(rows)

# ok: python-conversion-without-handler
n = len(row)
# ok: python-conversion-without-handler
d = load(body)
# ok: python-conversion-without-handler
v = next(iter(rows), None)
