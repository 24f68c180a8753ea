def a(path, out, total, idx, amount):
    # ruleid: python-fixed-width-arithmetic
    df = pd.read_csv(path, dtype={"units": "int16"})
    # ruleid: python-fixed-width-arithmetic
    b = np.asarray([1], dtype=np.uint64)
    # ruleid: python-fixed-width-arithmetic
    out.write(struct.pack("<H", total & 0xFFFF))
    # ruleid: python-fixed-width-arithmetic
    return df, b, ctypes.c_int16(total * idx)


def good(a, b):
    # ok: python-fixed-width-arithmetic
    c = a * b
    # ok: python-fixed-width-arithmetic
    d = df["x"].astype("float64")
    # ok: python-fixed-width-arithmetic
    return min(c, 10), d
