import os


def read(path):
    # ruleid: python-access-then-open
    if os.access(path, os.R_OK):
        with open(path) as f:
            return f.read()


def write(path, text):
    # ruleid: python-access-then-open
    if not os.access(path, os.W_OK):
        raise PermissionError(path)
    with open(path, "w") as f:
        f.write(text)


def drop(path):
    # ruleid: python-access-then-open
    if os.access(path, os.W_OK):
        os.remove(path)


def good(path):
    # ok: python-access-then-open
    with open(path) as f:
        return f.read()


def ask(path):
    # ok: python-access-then-open
    if os.access(path, os.X_OK):
        return True


def other(path, log):
    # ok: python-access-then-open
    if os.access(path, os.R_OK):
        open(log)
