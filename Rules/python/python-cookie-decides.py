import base64
import json

import jwt
from flask import request


def current_account():
    # ruleid: python-cookie-decides
    account = request.cookies.get("account_id")
    return Account.query.get(account)


def pay(request):
    # ruleid: python-cookie-decides
    return charge(request.user, int(request.COOKIES["total"]))


def preferences():
    raw = request.cookies.get("state", "")
    # ruleid: python-cookie-decides
    return json.loads(base64.b64decode(raw))


def admin_panel(request):
    # ruleid: python-cookie-decides
    if request.COOKIES.get("is_admin") == "1":
        return panel()


def theme():
    # ok: python-cookie-decides
    return request.cookies.get("theme", "light")


def signed_user():
    # ok: python-cookie-decides
    return serializer.loads(request.cookies["user"])


def token_user():
    # ok: python-cookie-decides
    return jwt.decode(request.cookies["user"], KEY, algorithms=["HS256"])


def session_user():
    # ok: python-cookie-decides
    return SESSIONS.get(request.cookies.get("sid"))


def balance(item):
    # ok: python-cookie-decides
    return item["balance"].value
