import pathlib

from django.db import models


class Document(models.Model):
    # ruleid: python-upload-field-without-validator
    file = models.FileField(upload_to="documents/")


class CheckedDocument(models.Model):
    # ok: python-upload-field-without-validator
    file = models.FileField(upload_to="documents/", validators=[FileExtensionValidator(["pdf"])])


@router.post("/images")
async def add_image(image: UploadFile):
    if not image.content_type.startswith("image/"):
        raise HTTPException(415)
    # ruleid: python-upload-field-without-validator
    (PUBLIC / image.filename).write_bytes(await image.read())


@app.post("/avatar")
def avatar():
    f = request.files["avatar"]
    # ruleid: python-upload-field-without-validator
    f.save("static/avatars/" + f.filename)
    return "ok"


@app.post("/avatar2")
def avatar_checked():
    f = request.files["avatar"]
    if not allowed_file(f.filename):
        abort(400)
    # ok: python-upload-field-without-validator
    f.save("static/avatars/" + secure_filename(f.filename))
    return "ok"


def note(path, data):
    # ok: python-upload-field-without-validator
    path.write_bytes(data)
