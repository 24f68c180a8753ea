import os

from flask import Flask

app = Flask(__name__)
ROOT = "/srv/uploads"


@app.route("/uploads/")
def index():
    # ruleid: python-folder-list-returned
    links = [f'<a href="/uploads/{n}">{n}</a>' for n in os.listdir(ROOT)]
    return "<br>".join(links)


@app.get("/files/<path:sub>")
def browse(sub):
    # ruleid: python-folder-list-returned
    entries = sorted(os.listdir(safe_join(ROOT, sub)))
    return render_template("listing.html", entries=entries)


def gallery(request):
    # ruleid: python-folder-list-returned
    names = [p.name for p in MEDIA.iterdir()]
    return JsonResponse({"files": names})


@app.get("/mine")
def mine():
    # ok: python-folder-list-returned
    rows = os.listdir(os.path.join(ROOT, str(current_user.id)))
    return render_template("mine.html", entries=rows)


def clean_up(folder):
    # ok: python-folder-list-returned
    for name in os.listdir(folder):
        os.remove(os.path.join(folder, name))


@app.get("/documents")
def documents():
    # ok: python-folder-list-returned
    return render_template("documents.html", rows=Document.query.filter_by(public=True))
