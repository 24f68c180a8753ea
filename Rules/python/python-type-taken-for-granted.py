# ruleid: python-type-taken-for-granted
b = bool(args.get("x"))
# ruleid: python-type-taken-for-granted
d = json.loads(t)["a"]
# ruleid: python-type-taken-for-granted
v = a.view(np.int8)

# ok: python-type-taken-for-granted
b = bool(1)
# ok: python-type-taken-for-granted
d = load(t)
# ok: python-type-taken-for-granted
v = a + 1
