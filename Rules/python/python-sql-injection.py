import sqlite3
import sys

from django.db import connection
from fastapi import FastAPI
from flask import Flask, request
from sqlalchemy import text

app = Flask(__name__)
api = FastAPI()


@app.route("/user")
def user():
    name = request.args.get("name")
    db = sqlite3.connect("app.db")
    # ruleid: python-sql-injection
    return db.execute("SELECT * FROM users WHERE name = '" + name + "'").fetchall()


@app.route("/order/<number>")
def order(number):
    statement = "SELECT * FROM orders WHERE number = %s" % number
    # ruleid: python-sql-injection
    return session.execute(text(statement)).first()


@api.get("/items")
async def items(q: str, limit: int = 10):
    # ruleid: python-sql-injection
    return await database.fetch_all(f"SELECT * FROM items WHERE title LIKE '%{q}%'")


class Search:
    def get(self, request):
        term = self.request.GET["term"]
        with connection.cursor() as cursor:
            # ruleid: python-sql-injection
            cursor.execute("SELECT id FROM page WHERE body LIKE '%{}%'".format(term))
            return cursor.fetchall()


def main():
    db = sqlite3.connect("app.db")
    # ruleid: python-sql-injection
    db.executescript("DELETE FROM jobs WHERE id = " + sys.argv[1])


@app.route("/safe")
def user_safely():
    name = request.args.get("name")
    db = sqlite3.connect("app.db")
    # ok: python-sql-injection
    return db.execute("SELECT * FROM users WHERE name = ?", (name,)).fetchall()


@app.route("/order/<int:number>")
def order_safely(number):
    # ok: python-sql-injection
    return session.execute("SELECT * FROM orders WHERE number = %s" % number)


@api.get("/page")
async def page(limit: int = 10):
    # ok: python-sql-injection
    return await database.fetch_all(f"SELECT * FROM items LIMIT {limit}")


@app.route("/number")
def number():
    value = int(request.args["n"])
    # ok: python-sql-injection
    return session.execute(f"SELECT * FROM t WHERE n = {value}")
