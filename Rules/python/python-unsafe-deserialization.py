import base64
import hmac
import json
import pickle
import socket

import dill
import jsonpickle
from flask import Flask, request

app = Flask(__name__)


@app.post("/import")
def load():
    # ruleid: python-unsafe-deserialization
    return str(pickle.loads(request.get_data()))


@app.route("/cart")
def cart():
    raw = base64.b64decode(request.cookies["cart"])
    # ruleid: python-unsafe-deserialization
    return dill.loads(raw).render()


def worker(sock):
    while True:
        message = sock.recv(65536)
        # ruleid: python-unsafe-deserialization
        job = pickle.loads(message)
        job.run()


def restore(request):
    # ruleid: python-unsafe-deserialization
    return jsonpickle.decode(request.POST["state"])


@app.post("/json")
def load_safely():
    # ok: python-unsafe-deserialization
    return json.loads(request.get_data())


def cache(path):
    with open(path, "rb") as handle:
        # ok: python-unsafe-deserialization
        return pickle.load(handle)


@app.post("/signed")
def signed():
    body = request.get_data()
    if not hmac.compare_digest(sign(body), request.headers["X-Signature"]):
        return "no", 403
    # ok: python-unsafe-deserialization
    return pickle.loads(body)
