import os
import tempfile
from pathlib import Path


def export(rows):
    # ruleid: python-predictable-temp-file
    with open("/tmp/export.csv", "w") as out:
        out.writelines(rows)


def cache(user):
    # ruleid: python-predictable-temp-file
    return open(f"/tmp/cache-{user}", "wb")


def scratch():
    # ruleid: python-predictable-temp-file
    os.makedirs("/tmp/myapp", exist_ok=True)
    path = os.path.join(tempfile.gettempdir(), "state.json")
    # ruleid: python-predictable-temp-file
    with open(path, "w") as out:
        out.write("{}")


def export_safely(rows):
    # ok: python-predictable-temp-file
    with tempfile.NamedTemporaryFile("w", suffix=".csv", delete=False) as out:
        out.writelines(rows)


def read():
    # ok: python-predictable-temp-file
    with open("/tmp/input.csv") as handle:
        return handle.read()


def own(rows):
    # ok: python-predictable-temp-file
    Path("/var/lib/app/export.csv").write_text("".join(rows))


def note(job):
    path = "/tmp/note-%d" % os.getpid()
    # ruleid: python-predictable-temp-file
    with open(path, "w") as out:
        out.write(job)


def work():
    path = os.path.join(tempfile.gettempdir(), "work")
    # ruleid: python-predictable-temp-file
    os.makedirs(path, exist_ok=True)


def public(data):
    # ruleid: python-predictable-temp-file
    return tempfile.NamedTemporaryFile(dir="/var/www/html/public/tmp", delete=False)


def private(data):
    # ok: python-predictable-temp-file
    return tempfile.NamedTemporaryFile(dir="/var/lib/app/spool", delete=False)
