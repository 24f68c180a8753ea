# ruleid: python-upload-stored-without-check
def upload(request):
    f = request.files["photo"]
    f.save("static/" + f.filename)
    return "ok"


# ruleid: python-upload-stored-without-check
def avatar(request):
    up = request.FILES["avatar"]
    with open("media/" + up.name, "wb") as out:
        for c in up.chunks():
            out.write(c)


# ruleid: python-upload-stored-without-check
async def put(request):
    reader = await request.multipart()
    part = await reader.next()
    with open(part.filename, "wb") as out:
        out.write(await part.read())


# ok: python-upload-stored-without-check
def checked(request):
    f = request.files["photo"]
    if not allowed_file(f.filename):
        return "no"
    f.save(f.filename)


# ok: python-upload-stored-without-check
def text(request):
    return request.args["x"]


# ok: python-upload-stored-without-check
def typed(request):
    f = request.files["photo"]
    if f.content_type != "image/png":
        return "no"
    f.save("x.png")
