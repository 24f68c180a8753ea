from aiohttp import web
from django.http import HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from fastapi.responses import RedirectResponse
from flask import Flask, redirect, request, url_for

app = Flask(__name__)


@app.route("/login", methods=["POST"])
def login():
    # ruleid: python-open-redirect
    return redirect(request.args.get("next") or "/")


def leave(request):
    target = request.GET["url"]
    # ruleid: python-open-redirect
    return HttpResponseRedirect(target)


@api.get("/go")
async def go(url: str):
    # ruleid: python-open-redirect
    return RedirectResponse(url=url, status_code=302)


async def out(request):
    # ruleid: python-open-redirect
    raise web.HTTPFound(request.query["to"])


@app.route("/home")
def home():
    # ok: python-open-redirect
    return redirect(url_for("user", name=request.args["name"]))


def leave_safely(request):
    target = request.GET.get("next", "/")
    if not url_has_allowed_host_and_scheme(target, allowed_hosts={request.get_host()}):
        target = "/"
    # ok: python-open-redirect
    return HttpResponseRedirect(target)


@app.route("/profile")
def profile():
    # ok: python-open-redirect
    return redirect(f"/users/{request.args['name']}")
