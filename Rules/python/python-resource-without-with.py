# ruleid: python-resource-without-with
f = open(p)
# ruleid: python-resource-without-with
s = socket.socket()
# ruleid: python-resource-without-with
c = sqlite3.connect(p)

# ok: python-resource-without-with
with open(p) as f: go(f)
# ok: python-resource-without-with
s = make()
# ok: python-resource-without-with
c = connect_later
