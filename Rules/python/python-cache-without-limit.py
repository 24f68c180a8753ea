import ctypes
import functools

from flask import request

libc = ctypes.CDLL("libc.so.6")
_seen = {}
_limited = {}


@app.route("/look")
def look():
    key = request.args.get("q", "")
    if key not in _seen:
        # ruleid: python-cache-without-limit
        _seen[key] = slow(key)
    return _seen[key]


def digest(data):
    # ruleid: python-cache-without-limit
    block = libc.malloc(len(data))
    ctypes.memmove(block, data, len(data))
    return native(block)


class Reports:
    # ruleid: python-cache-without-limit
    @functools.lru_cache(maxsize=None)
    def report(self, year):
        return slow(year)


@app.route("/limited")
def limited():
    key = request.args.get("q", "")
    if len(_limited) > 1000:
        _limited.clear()
    # ok: python-cache-without-limit
    _limited[key] = slow(key)
    return _limited[key]


def freed(data):
    # ok: python-cache-without-limit
    block = libc.malloc(len(data))
    ctypes.memmove(block, data, len(data))
    result = native(block)
    libc.free(block)
    return result


@app.route("/local")
def local():
    rows = {}
    # ok: python-cache-without-limit
    rows[request.args["k"]] = 1
    return rows
