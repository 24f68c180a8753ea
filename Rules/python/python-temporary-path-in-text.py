import os
import tempfile
from pathlib import Path


class ImportJob:
    def __init__(self, job_id):
        self.path = f"/tmp/import_{job_id}.csv"

    def run(self, upload):
        # ruleid: python-temporary-path-in-text
        with open(self.path, "wb") as f:
            f.write(upload.read())


def report(rows):
    target = Path(tempfile.gettempdir()) / "report.csv"
    # ruleid: python-temporary-path-in-text
    target.write_text("\n".join(rows))


def cache(name, data):
    folder = os.path.join("/tmp", "app-cache")
    # ruleid: python-temporary-path-in-text
    os.makedirs(folder, exist_ok=True)


def report_safe(rows):
    # ok: python-temporary-path-in-text
    with tempfile.NamedTemporaryFile("w", delete=False) as fh:
        fh.write("\n".join(rows))


def private_folder():
    folder = tempfile.mkdtemp()
    # ok: python-temporary-path-in-text
    os.makedirs(os.path.join(folder, "a"))


def elsewhere(rows):
    target = Path("/srv/app") / "report.csv"
    # ok: python-temporary-path-in-text
    target.write_text("\n".join(rows))
