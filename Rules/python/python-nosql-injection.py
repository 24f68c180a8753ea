import json

from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
db = MongoClient().shop


@app.post("/login")
def login():
    body = request.get_json()
    # ruleid: python-nosql-injection
    user = db.users.find_one({"name": body["name"], "password": body["password"]})
    return "in" if user else "no"


@app.post("/search")
def search():
    # ruleid: python-nosql-injection
    return list(db.items.find(request.json))


def older(collection, age):
    # ruleid: python-nosql-injection
    return collection.find({"$where": "this.age > " + age})


@app.post("/login-safely")
def login_safely():
    body = request.get_json()
    # ok: python-nosql-injection
    user = db.users.find_one({"name": str(body["name"])})
    return "in" if user else "no"


@app.get("/form")
def form():
    # ok: python-nosql-injection
    return str(db.items.find_one({"name": request.args["name"]}))


def adults(collection):
    # ok: python-nosql-injection
    return collection.find({"$where": "this.age > 18"})
