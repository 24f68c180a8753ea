def a(k):
    try:
        k.verify(s, b)
    # ruleid: python-failed-signature-ignored
    except InvalidSignature:
        print("bad")
    install(b)


def b(t):
    try:
        jwt.decode(t, K)
    # ruleid: python-failed-signature-ignored
    except jwt.InvalidTokenError:
        pass
    use(t)


def c(s):
    try:
        v = s.unsign(x)
    # ruleid: python-failed-signature-ignored
    except BadSignature as e:
        log.warning("bad")
    go(x)



def d(k):
    try:
        k.verify(s, b)
    # ok: python-failed-signature-ignored
    except InvalidSignature:
        return False
    install(b)


def e(t):
    try:
        jwt.decode(t, K)
    # ok: python-failed-signature-ignored
    except jwt.InvalidTokenError:
        raise Bad()
    use(t)


def f(s):
    try:
        go(s)
    # ok: python-failed-signature-ignored
    except OSError:
        pass
    go(x)
