def rate(done, total):
    # ruleid: python-division-by-parameter
    return done / total


def pages(rows, per_page: int):
    # ruleid: python-division-by-parameter
    return len(rows) // per_page


def share(a, b):
    # ruleid: python-division-by-parameter
    return a % b


def checked(done, total):
    if total == 0:
        return 0
    # ok: python-division-by-parameter
    return done / total


def inline(done, total):
    # ok: python-division-by-parameter
    return done / total if total else 0


def half(value):
    # ok: python-division-by-parameter
    return value / 2
