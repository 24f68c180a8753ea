# ruleid: python-file-path-without-check
def show(name):
    with open("/srv/docs/" + name) as f:
        return f.read()


# ruleid: python-file-path-without-check
async def download(request):
    path = BASE / request.match_info["name"]
    return web.FileResponse(path)


# ruleid: python-file-path-without-check
def drop(user, filename):
    target = os.path.join("/data", user, filename)
    os.remove(target)


# ok: python-file-path-without-check
def checked(name):
    path = (BASE / name).resolve()
    if not path.is_relative_to(BASE):
        raise ValueError(name)
    return path.read_text()


# ok: python-file-path-without-check
def by_base(name):
    return open(os.path.join("/srv", os.path.basename(name)))


# ok: python-file-path-without-check
def total(values):
    return sum(values)
