import os
import secrets
from pathlib import Path

from flask import abort, request

STORE = Path("/var/www/html/up")


async def add(file: UploadFile):
    # ruleid: python-upload-suffix-kept
    ending = Path(file.filename).suffix
    target = STORE / (secrets.token_hex(8) + ending)
    target.write_bytes(await file.read())
    return target.name


@app.post("/photo")
def photo():
    upload = request.files["photo"]
    # ruleid: python-upload-suffix-kept
    _, ending = os.path.splitext(upload.filename)
    upload.save(os.path.join("/srv/photos", secrets.token_hex(8) + ending))
    return "", 201


class Avatars:
    def put(self, avatar):
        # ruleid: python-upload-suffix-kept
        kind = avatar.filename.rsplit(".", 1)[-1]
        avatar.save("/srv/avatars/" + self.user + "." + kind)


async def good_add(file: UploadFile):
    # ok: python-upload-suffix-kept
    ending = Path(file.filename).suffix
    if ending.lower() not in {".png", ".jpg"}:
        abort(400)
    (STORE / (secrets.token_hex(8) + ending)).write_bytes(await file.read())


def good_photo():
    upload = request.files["photo"]
    # ok: python-upload-suffix-kept
    ending = upload.filename.rsplit(".", 1)[-1]
    if ending not in ALLOWED:
        abort(400)
    upload.save("/srv/photos/" + secrets.token_hex(8) + "." + ending)


def listing(folder):
    # ok: python-upload-suffix-kept
    return [Path(f.name).suffix for f in folder.iterdir()]
