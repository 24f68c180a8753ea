# ruleid: python-fixed-width-type-used
b = np.asarray(x, dtype=np.uint64)
# ruleid: python-fixed-width-type-used
c = np.int32(a) * b
# ruleid: python-fixed-width-type-used
df = pd.read_csv(p, dtype={"n": "int16"})

# ok: python-fixed-width-type-used
b = sum(x)
# ok: python-fixed-width-type-used
c = a * b
# ok: python-fixed-width-type-used
df = pd.read_csv(p)
