import ctypes

from flask import Flask, request

app = Flask(__name__)
libc = ctypes.CDLL("libc.so.6")
answer_cache = {}
limited_cache = {}
users = {}
history: list = []


@app.route("/price")
def price():
    name = request.args["name"]
    if name not in answer_cache:
        # ruleid: python-memory-cache-of-requests
        answer_cache[name] = compute(name)
    return answer_cache[name]


@app.post("/visit")
def visit():
    # ruleid: python-memory-cache-of-requests
    history.append(request.json)
    return "", 204


def digest(data):
    # ruleid: python-memory-cache-of-requests
    block = libc.malloc(len(data))
    ctypes.memmove(block, data, len(data))
    return native_digest(block, len(data))


@app.route("/limited")
def limited():
    name = request.args["name"]
    if len(limited_cache) > 500:
        limited_cache.clear()
    # ok: python-memory-cache-of-requests
    limited_cache[name] = compute(name)
    return limited_cache[name]


@app.post("/users")
def add_user():
    # ok: python-memory-cache-of-requests
    users[request.json["name"]] = request.json["mail"]
    return "", 201


def freed(data):
    # ok: python-memory-cache-of-requests
    block = libc.malloc(len(data))
    try:
        return native_digest(block, len(data))
    finally:
        libc.free(block)


def local(names):
    cache = {}
    for name in names:
        # ok: python-memory-cache-of-requests
        cache[name] = compute(name)
    return cache
