def pad(sequences, n):
    # ruleid: python-variable-not-always-set
    batch = torch.empty(len(sequences), n)
    return batch


def a(flag):
    if flag:
        x = 1
    # ruleid: python-variable-not-always-set
    return x


def b(path):
    try:
        f = load(path)
    except OSError:
        log("no")
    # ruleid: python-variable-not-always-set
    return f.name


def good(flag):
    # ok: python-variable-not-always-set
    x = 0
    # ok: python-variable-not-always-set
    if flag:
        x = 1
    # ok: python-variable-not-always-set
    return np.zeros(3), x
