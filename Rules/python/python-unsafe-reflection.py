import importlib

from flask import Flask, request

app = Flask(__name__)


@app.route("/do/<action>")
def do(action):
    # ruleid: python-unsafe-reflection
    return getattr(service, action)()


@app.post("/plugin")
def plugin():
    # ruleid: python-unsafe-reflection
    module = importlib.import_module(request.form["plugin"])
    return module.run()


def dispatch(request):
    name = request.GET.get("handler")
    # ruleid: python-unsafe-reflection
    return globals()[name](request)


@app.route("/checked/<action>")
def checked(action):
    if action not in ("start", "stop"):
        return "no", 404
    # ok: python-unsafe-reflection
    return getattr(service, action)()


@app.route("/table")
def table():
    # ok: python-unsafe-reflection
    return ACTIONS[request.args["action"]]()


def fixed(request):
    # ok: python-unsafe-reflection
    return getattr(service, "start")(request.GET["x"])
