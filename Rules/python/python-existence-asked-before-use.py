import os
import shutil


def clear(path):
    # ruleid: python-existence-asked-before-use
    if os.path.exists(path):
        os.remove(path)


def make(folder):
    # ruleid: python-existence-asked-before-use
    if not os.path.isdir(folder):
        os.makedirs(folder)


def load(path):
    # ruleid: python-existence-asked-before-use
    if os.path.exists(path):
        with open(path) as file:
            return file.read()
    return ""


def make_at_once(folder):
    # ok: python-existence-asked-before-use
    os.makedirs(folder, exist_ok=True)


def load_at_once(path):
    # ok: python-existence-asked-before-use
    try:
        with open(path) as file:
            return file.read()
    except FileNotFoundError:
        return ""


def is_there(path):
    # ok: python-existence-asked-before-use
    if os.path.exists(path):
        return True
    return False
