import os
import tempfile
from tempfile import mktemp


def export(rows):
    # ruleid: python-tempfile-mktemp
    target = tempfile.mktemp(suffix=".csv")
    with open(target, "w") as out:
        out.writelines(rows)
    return target


def scratch():
    # ruleid: python-tempfile-mktemp
    return open(mktemp(), "wb")


def old_style():
    # ruleid: python-tempfile-mktemp
    return os.tempnam("/var/tmp", "job")


def export_safely(rows):
    # ok: python-tempfile-mktemp
    handle, target = tempfile.mkstemp(suffix=".csv")
    with os.fdopen(handle, "w") as out:
        out.writelines(rows)
    return target


def scratch_safely():
    # ok: python-tempfile-mktemp
    return tempfile.NamedTemporaryFile(delete=False)


def scratch_directory():
    # ok: python-tempfile-mktemp
    with tempfile.TemporaryDirectory() as place:
        return os.listdir(place)
