def a():
    # ruleid: python-system-facts-given-out
    return {"python": sys.version}


def c():
    # ruleid: python-system-facts-given-out
    return dict(os.environ)


# ruleid: python-system-facts-given-out
resp.headers["X-Powered-By"] = "x"

def d():
    # ok: python-system-facts-given-out
    return {"name": "x"}


def e():
    # ok: python-system-facts-given-out
    v = sys.argv


def f():
    # ok: python-system-facts-given-out
    return 1
