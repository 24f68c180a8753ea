def a(flag):
    if flag:
        x = 1
    # ruleid: python-variable-set-on-some-ways
    return x


def b(p):
    try:
        y = load(p)
    except OSError:
        log(1)
    # ruleid: python-variable-set-on-some-ways
    return y


def c(v):
    for i in v:
        z = i
    # ruleid: python-variable-set-on-some-ways
    return z



def d(flag):
    x = 0
    if flag:
        x = 1
    # ok: python-variable-set-on-some-ways
    return x


def e(p):
    y = load(p)
    # ok: python-variable-set-on-some-ways
    return y


def f(v):
    # ok: python-variable-set-on-some-ways
    return v
