import os
from pathlib import Path


def read(name):
    # ruleid: python-path-from-parameter
    return (Path("/srv/data") / name).read_text()


def drop(folder, filename: str):
    # ruleid: python-path-from-parameter
    os.remove(os.path.join(folder, filename))


def load(user):
    path = f"/srv/{user}/notes"
    # ruleid: python-path-from-parameter
    with open(path) as source:
        return source.read()


def safe(folder, name):
    name = os.path.basename(name)
    # ok: python-path-from-parameter
    with open(os.path.join(folder, name)) as source:
        return source.read()


def checked(folder, name):
    if ".." in name:
        raise ValueError(name)
    # ok: python-path-from-parameter
    return (folder / name).read_text()


def fixed(folder):
    # ok: python-path-from-parameter
    return open(os.path.join(folder, "index.html")).read()
