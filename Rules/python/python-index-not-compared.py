# ruleid: python-index-not-compared
x = values[index]
# ruleid: python-index-not-compared
y = parts[2]
# ruleid: python-index-not-compared
z = rows[int(a)]

# ok: python-index-not-compared
x = values[0]
# ok: python-index-not-compared
y = parts.get(2)
# ok: python-index-not-compared
z = rows
