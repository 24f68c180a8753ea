import ast
import sys

from flask import Flask, request

app = Flask(__name__)


@app.route("/calc")
def calc():
    # ruleid: python-code-injection
    return str(eval(request.args.get("expression")))


@app.route("/script", methods=["POST"])
def script():
    source = request.get_data(as_text=True)
    scope = {}
    # ruleid: python-code-injection
    exec(source, scope)
    return scope["result"]


def main():
    formula = input("formula: ")
    # ruleid: python-code-injection
    print(eval(formula, {"x": 3}))


def serve(sock):
    data = sock.recv(4096).decode()
    # ruleid: python-code-injection
    exec(compile(data, "remote", "exec"))


@app.route("/literal")
def literal():
    # ok: python-code-injection
    return str(ast.literal_eval(request.args["value"]))


@app.route("/constant")
def constant():
    name = request.args["name"]
    # ok: python-code-injection
    return eval("len(values)", {"values": [name]})


def number():
    # ok: python-code-injection
    return eval("2 ** %d" % int(input()))
