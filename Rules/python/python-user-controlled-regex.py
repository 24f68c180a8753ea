import re

from flask import Flask, request

app = Flask(__name__)


@app.route("/grep")
def grep():
    # ruleid: python-user-controlled-regex
    return "\n".join(line for line in LINES if re.search(request.args["pattern"], line))


def search(request):
    # ruleid: python-user-controlled-regex
    pattern = re.compile("^" + request.GET["q"], re.I)
    return [name for name in NAMES if pattern.match(name)]


@app.get("/check")
async def check(expression: str, text: str):
    # ruleid: python-user-controlled-regex
    return bool(re.match(expression, text))


@app.route("/safe")
def grep_safely():
    # ok: python-user-controlled-regex
    return str(re.search(re.escape(request.args["pattern"]), TEXT))


@app.route("/constant")
def constant():
    # ok: python-user-controlled-regex
    return str(re.match(r"\d+", request.args["n"]))


def local(pattern, text):
    # ok: python-user-controlled-regex
    return re.search(pattern, text)
