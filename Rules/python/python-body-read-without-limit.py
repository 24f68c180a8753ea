from fastapi import UploadFile
from flask import request


def upload():
    # ruleid: python-body-read-without-limit
    return store(request.files["f"].read())


@app.post("/files")
async def files(file: UploadFile):
    # ruleid: python-body-read-without-limit
    data = await file.read()
    return {"size": len(data)}


def attachment(request):
    f = request.FILES["f"]
    # ruleid: python-body-read-without-limit
    return store(f.read())


@app.post("/pieces")
async def pieces(file: UploadFile):
    # ok: python-body-read-without-limit
    data = await file.read(65536)
    return {"size": len(data)}


def own(path):
    # ok: python-body-read-without-limit
    return path.open().read()


def sized(request):
    f = request.FILES["f"]
    if f.size > 65536:
        raise ValueError("too large")
    # ok: python-body-read-without-limit
    return store(f.read())
