import secrets

from django.contrib.auth import authenticate, login
from flask import make_response, request


def api_login(request):
    user = authenticate(request, **credentials(request))
    if user is None:
        return denied()
    # ruleid: python-session-not-renewed-at-login
    request.session["user_id"] = user.pk
    return ok()


@app.post("/login")
def enter():
    account = verify(request.form)
    sid = request.cookies.get("sid") or fresh()
    SESSIONS[sid] = account
    response = make_response("ok")
    # ruleid: python-session-not-renewed-at-login
    response.set_cookie("sid", sid, secure=True, httponly=True)
    return response


def sign_in(request):
    member = check(request.POST)
    # ruleid: python-session-not-renewed-at-login
    request.session["member_id"] = member.pk
    return ok()


def safe_login(request):
    user = authenticate(request, **credentials(request))
    request.session.cycle_key()
    # ok: python-session-not-renewed-at-login
    request.session["user_id"] = user.pk
    return ok()


@app.post("/enter")
def enter_fresh():
    account = verify(request.form)
    sid = secrets.token_urlsafe(32)
    SESSIONS[sid] = account
    response = make_response("ok")
    # ok: python-session-not-renewed-at-login
    response.set_cookie("sid", sid, secure=True, httponly=True)
    return response


def auth_step(request):
    # ok: python-session-not-renewed-at-login
    request.session["theme"] = "dark"
    return ok()
