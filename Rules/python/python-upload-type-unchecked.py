import os

import aiofiles
from django.core.files.storage import default_storage
from flask import request
from werkzeug.utils import secure_filename

ALLOWED = {"png", "jpg"}


@app.post("/upload")
def upload():
    f = request.files["file"]
    # ruleid: python-upload-type-unchecked
    f.save(os.path.join("static/media", secure_filename(f.filename)))
    return "", 201


def attach(request):
    upload = request.FILES["paper"]
    # ruleid: python-upload-type-unchecked
    default_storage.save("papers/" + upload.name, upload)
    return done()


@app.post("/files")
async def files(file: UploadFile):
    # ruleid: python-upload-type-unchecked
    async with aiofiles.open(f"media/{file.filename}", "wb") as out:
        await out.write(await file.read())


@app.post("/checked")
def checked():
    f = request.files["file"]
    ending = f.filename.rsplit(".", 1)[-1].lower()
    if ending not in ALLOWED:
        return "", 400
    # ok: python-upload-type-unchecked
    f.save(os.path.join("media", secure_filename(f.filename)))
    return "", 201


@app.post("/renamed")
def renamed():
    f = request.files["file"]
    # ok: python-upload-type-unchecked
    f.save(os.path.join("media", fresh_name() + ".bin"))
    return "", 201


def write(path, data):
    # ok: python-upload-type-unchecked
    with open(path, "wb") as out:
        out.write(data)
