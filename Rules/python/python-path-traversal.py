import os
from pathlib import Path

from aiohttp import web
from django.http import FileResponse
from flask import Flask, request, send_file, send_from_directory
from werkzeug.utils import secure_filename

app = Flask(__name__)
BASE = Path("/srv/files")


@app.route("/download")
def download():
    name = request.args.get("file")
    # ruleid: python-path-traversal
    return send_file(os.path.join("/srv/files", name))


@app.route("/note/<path:name>")
def note(name):
    # ruleid: python-path-traversal
    with open("/srv/notes/" + name) as handle:
        return handle.read()


@app.post("/upload")
def upload():
    item = request.files["file"]
    # ruleid: python-path-traversal
    item.save(os.path.join("/srv/uploads", item.filename))
    return "ok"


def report(request, filename):
    # ruleid: python-path-traversal
    return FileResponse(open(f"/srv/reports/{filename}", "rb"))


async def show(request):
    target = BASE / request.match_info["name"]
    # ruleid: python-path-traversal
    return web.Response(text=target.read_text())


@app.route("/safe")
def download_safely():
    # ok: python-path-traversal
    return send_from_directory("/srv/files", request.args["file"])


@app.post("/upload-safely")
def upload_safely():
    item = request.files["file"]
    # ok: python-path-traversal
    item.save(os.path.join("/srv/uploads", secure_filename(item.filename)))
    return "ok"


@app.get("/checked")
def checked():
    target = (BASE / request.args["name"]).resolve()
    if not target.is_relative_to(BASE):
        return "no", 403
    # ok: python-path-traversal
    return target.read_text()


@app.get("/base")
def base():
    name = os.path.basename(request.args["name"])
    # ok: python-path-traversal
    return open(os.path.join("/srv/files", name)).read()


def replace(request, book):
    book.title = request.form["title"]
    # ok: python-path-traversal
    os.makedirs(book.path)


@app.get("/one-test-two-conditions")
def one_test_two_conditions():
    wanted = (FOLDER / request.args.get("name", "")).resolve()
    if not wanted.is_relative_to(FOLDER) or not wanted.is_file():
        abort(404)
    # ok: python-path-traversal
    return send_file(wanted)
