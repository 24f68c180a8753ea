import time

from fastapi import FastAPI
from flask import Flask, request

app = Flask(__name__)
api = FastAPI()


@app.route("/fill")
def fill():
    size = int(request.args["size"])
    # ruleid: python-unbounded-resource
    return "x" * size


@app.route("/wait")
def wait():
    # ruleid: python-unbounded-resource
    time.sleep(float(request.args.get("seconds", 1)))
    return "done"


@api.get("/items")
async def items(count: int):
    # ruleid: python-unbounded-resource
    return [make(i) for i in range(count)]


@app.route("/fill-safely")
def fill_safely():
    size = min(int(request.args["size"]), 1024)
    # ok: python-unbounded-resource
    return "x" * size


@api.get("/items-safely")
async def items_safely(count: int):
    if count > 100:
        return []
    # ok: python-unbounded-resource
    return [make(i) for i in range(count)]


@app.route("/all")
def all_values():
    # ok: python-unbounded-resource
    return str([v for v in range(len(request.args))])


@app.route("/rows")
def rows():
    limit = int(request.args.get("limit", 50))
    # ruleid: python-unbounded-resource
    return listed(Row.query.limit(limit).all())


@app.route("/few")
def few():
    limit = min(int(request.args.get("limit", 50)), 100)
    # ok: python-unbounded-resource
    return listed(Row.query.limit(limit).all())
