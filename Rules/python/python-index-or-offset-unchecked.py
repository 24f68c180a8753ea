def neighbours(values):
    # ruleid: python-index-or-offset-unchecked
    return [values[i] - values[i + 1] for i in range(len(values))]


def pick(values, index):
    # ruleid: python-index-or-offset-unchecked
    return values[index]


def parse(line):
    parts = line.split(",")
    # ruleid: python-index-or-offset-unchecked
    return parts[2]


def native(buf, n):
    # ruleid: python-index-or-offset-unchecked
    ctypes.memmove(buf, b"x", n)


def good(values):
    # ok: python-index-or-offset-unchecked
    for v in values:
        # ok: python-index-or-offset-unchecked
        print(v)
    # ok: python-index-or-offset-unchecked
    return values.get("x")
