def sums(values, window):
    out = []
    # ruleid: python-last-window-left-out
    for start in range(len(values) - window):
        out.append(sum(values[start:start + window]))
    return out


def parts(v, n):
    # ruleid: python-last-window-left-out
    return [v[i:i + n] for i in range(len(v) - n)]


def find(text, n):
    # ruleid: python-last-window-left-out
    for i in range(0, len(text) - n):
        print(text[i:i + n])


def good(values, window):
    # ok: python-last-window-left-out
    for start in range(len(values) - window + 1):
        print(values[start:start + window])
    # ok: python-last-window-left-out
    for start in range(0, len(values), window):
        print(values[start:start + window])
    # ok: python-last-window-left-out
    for i in range(len(values) - 1):
        print(values[i])
