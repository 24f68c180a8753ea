import socket

from flask import request


def allowed():
    # ruleid: python-address-or-host-trusted
    return request.remote_addr in ALLOWED


def forwarded():
    # ruleid: python-address-or-host-trusted
    return request.headers.get("X-Forwarded-For", "").split(",")[0] == "10.0.0.1"


def local(request):
    host = request.headers["Host"]
    # ruleid: python-address-or-host-trusted
    if host == "localhost":
        return True
    return False


def token():
    # ok: python-address-or-host-trusted
    return verify(request.headers.get("Authorization", ""))


def language():
    # ok: python-address-or-host-trusted
    return request.headers.get("Accept-Language", "") == "en"


def kind(name):
    # ok: python-address-or-host-trusted
    return name in ALLOWED
