# ruleid: python-bound-one-off
for i in range(len(v) + 1): go(i)
# ruleid: python-bound-one-off
d = [v[i + 1] for i in w]
# ruleid: python-bound-one-off
while i <= len(v): go(i)

# ok: python-bound-one-off
for x in v: go(x)
# ok: python-bound-one-off
d = [x for x in w]
# ok: python-bound-one-off
while v: go(v)
