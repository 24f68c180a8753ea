import os
from pathlib import Path


def keep(path, token):
    # ruleid: python-file-made-if-absent
    if not os.path.exists(path):
        with open(path, "w") as out:
            out.write(token)


class Store:
    def put(self, path: Path, data):
        # ruleid: python-file-made-if-absent
        if path.exists():
            raise FileExistsError(path)
        path.write_bytes(data)


def append(path, line):
    # ruleid: python-file-made-if-absent
    if os.path.islink(path):
        raise ValueError("link")
    with open(path, "a") as out:
        out.write(line)


def good_keep(path, token):
    # ok: python-file-made-if-absent
    with open(path, "x") as out:
        out.write(token)


def read(path):
    # ok: python-file-made-if-absent
    if not os.path.exists(path):
        return None
    with open(path) as source:
        return source.read()


def good_put(path, data):
    # ok: python-file-made-if-absent
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as out:
        out.write(data)
