import os


def show(path):
    if os.access(path, os.R_OK):
        # ruleid: python-check-then-open
        with open(path) as handle:
            return handle.read()


def create(path, text):
    if not os.path.exists(path):
        # ruleid: python-check-then-open
        with open(path, "w") as out:
            out.write(text)


def write_once(path, text):
    if os.path.exists(path):
        raise FileExistsError(path)
    # ruleid: python-check-then-open
    handle = open(path, "wb")
    handle.write(text)


def show_safely(path):
    try:
        # ok: python-check-then-open
        with open(path) as handle:
            return handle.read()
    except PermissionError:
        return None


def create_safely(path, text):
    # ok: python-check-then-open
    with open(path, "x") as out:
        out.write(text)


def other(path, log):
    if not os.path.exists(path):
        # ok: python-check-then-open
        with open(log, "a") as out:
            out.write("missing")
