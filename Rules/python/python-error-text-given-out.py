def a():
    try:
        work()
    except OSError as err:
        x = 1
        # ruleid: python-error-text-given-out
        conn.sendall(str(err).encode())


def b():
    # ruleid: python-error-text-given-out
    return traceback.format_exc()


def c(exc):
    # ruleid: python-error-text-given-out
    return {"error": str(exc)}



def d():
    try:
        work()
    # ok: python-error-text-given-out
    except OSError as err:
        log(err)


def e():
    # ok: python-error-text-given-out
    return "internal error"


def f():
    # ok: python-error-text-given-out
    raise ValueError("x")
