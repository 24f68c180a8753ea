from flask import Flask, request
from html import escape

app = Flask(__name__)
posts = []


@app.post("/posts")
def add_post():
    posts.append(request.form)
    # ruleid: python-html-made-in-handler
    items = "".join("<li><h3>%s</h3></li>" % p["title"] for p in posts)
    return items


@app.get("/hello")
def hello():
    name = request.args.get("name", "")
    # ruleid: python-html-made-in-handler
    return f"<h1>Hello {name}</h1>"


@app.get("/hello2")
def hello_escaped():
    name = escape(request.args.get("name", ""))
    # ok: python-html-made-in-handler
    return f"<h1>Hello {name}</h1>"


def page(request):
    state = json.dumps({"q": request.GET.get("q", "")})
    # ruleid: python-html-made-in-handler
    html = f"<script>window.STATE = {state};</script>"
    return HttpResponse(html)


@app.get("/count")
def count():
    # ok: python-html-made-in-handler
    return f"<p>{len(posts)} posts</p>"


def highlight(text, term):
    # ruleid: python-html-made-in-handler
    marked = "<mark>" + text + "</mark>" + "<b>" + term + "</b>"
    return mark_safe(marked)


@app.get("/plain")
def plain():
    # ok: python-html-made-in-handler
    return "<p>all well</p>"
