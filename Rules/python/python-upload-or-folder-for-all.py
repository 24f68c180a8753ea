import os
from pathlib import Path

# ruleid: python-upload-or-folder-for-all
FILE_UPLOAD_PERMISSIONS = 0o666
# ruleid: python-upload-or-folder-for-all
FILE_UPLOAD_DIRECTORY_PERMISSIONS = 0o777
SHARED = Path("/srv/shared")


def prepare():
    SHARED.mkdir(parents=True, exist_ok=True)
    # ruleid: python-upload-or-folder-for-all
    os.chmod(SHARED, 0o777)


def spool(path):
    # ruleid: python-upload-or-folder-for-all
    os.makedirs(path, mode=0o777, exist_ok=True)


def private(path):
    # ok: python-upload-or-folder-for-all
    os.makedirs(path, mode=0o700, exist_ok=True)
    # ok: python-upload-or-folder-for-all
    os.chmod(path, 0o750)


# ok: python-upload-or-folder-for-all
FILE_MODE = 0o640
