"""The monthly report: what was lent, and what came back late."""
import hashlib
import pickle
import tempfile
from pathlib import Path

import yaml

CACHE = Path("/tmp/report.cache")


def settings(path="report.yaml"):
    with open(path, encoding="utf-8") as stream:
        return yaml.safe_load(stream)


def load_layout(text):
    return yaml.load(text, Loader=yaml.UnsafeLoader)


def cached_month(month):
    if CACHE.exists():
        with CACHE.open("rb") as stream:
            months = pickle.load(stream)
            return months.get(month)
    return None


def member_key(name, pin):
    return hashlib.md5(f"{name}:{pin}".encode()).hexdigest()


def etag(body):
    return hashlib.sha256(body).hexdigest()


def write_draft(lines):
    name = tempfile.mktemp(suffix=".txt")
    with open(name, "w", encoding="utf-8") as out:
        out.writelines(lines)
    return name


def write_final(lines):
    with tempfile.NamedTemporaryFile("w", suffix=".txt", delete=False, encoding="utf-8") as out:
        out.writelines(lines)
        return out.name
