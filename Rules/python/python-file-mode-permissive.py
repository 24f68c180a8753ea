import os
import stat
from os import chmod
from pathlib import Path


def publish(path):
    # ruleid: python-file-mode-permissive
    os.chmod(path, 0o777)


def share(path):
    # ruleid: python-file-mode-permissive
    chmod(path, stat.S_IRUSR | stat.S_IWUSR | stat.S_IWOTH)


def prepare(name):
    folder = Path("/srv") / name
    # ruleid: python-file-mode-permissive
    folder.mkdir(mode=0o777, exist_ok=True)
    # ruleid: python-file-mode-permissive
    Path(name).chmod(0o666)


def daemonise():
    # ruleid: python-file-mode-permissive
    os.umask(0)


def publish_safely(path):
    # ok: python-file-mode-permissive
    os.chmod(path, 0o640)


def share_safely(path):
    # ok: python-file-mode-permissive
    os.chmod(path, stat.S_IRUSR | stat.S_IWUSR)


def prepare_safely(folder):
    # ok: python-file-mode-permissive
    folder.mkdir(mode=0o755, parents=True)
    # ok: python-file-mode-permissive
    return os.umask(0o077)


def write_private_key(path, pem):
    path.write_bytes(pem)
    # ruleid: python-file-mode-permissive
    os.chmod(path, 0o644)


def write_page(path, text):
    path.write_text(text)
    # ok: python-file-mode-permissive
    os.chmod(path, 0o644)


def keep_secret(path, text):
    path.write_text(text)
    # ok: python-file-mode-permissive
    os.chmod(path, 0o600)
