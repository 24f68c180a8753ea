from django.http import HttpResponse
from django.utils.safestring import mark_safe
from fastapi.responses import HTMLResponse
from flask import Flask, make_response, render_template, request
from markupsafe import escape

app = Flask(__name__)


@app.route("/hello")
def hello():
    name = request.args.get("name", "")
    # ruleid: python-reflected-xss
    return f"<h1>Hello {name}</h1>"


@app.route("/find")
def find():
    term = request.args["q"]
    # ruleid: python-reflected-xss
    return make_response("<p>No result for " + term + "</p>", 404)


def greet(request):
    # ruleid: python-reflected-xss
    return HttpResponse("<b>%s</b>" % request.GET["name"])


@api.get("/card", response_class=HTMLResponse)
async def card(title: str):
    # ruleid: python-reflected-xss
    return HTMLResponse(content=f"<div>{title}</div>")


def badge(request):
    # ruleid: python-reflected-xss
    return render(request, "badge.html", {"text": mark_safe(request.POST["text"])})


@app.route("/safe")
def hello_safely():
    # ok: python-reflected-xss
    return f"<h1>Hello {escape(request.args['name'])}</h1>"


@app.route("/template")
def template():
    # ok: python-reflected-xss
    return render_template("hello.html", name=request.args["name"])


@app.route("/number")
def number():
    page = int(request.args["page"])
    # ok: python-reflected-xss
    return f"<p>Page {page}</p>"


def plain(request):
    # ok: python-reflected-xss
    return HttpResponse(request.GET["name"], content_type="text/plain")
