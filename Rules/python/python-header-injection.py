import http.server
import smtplib
from urllib.parse import parse_qs, quote

from flask import Flask, make_response, request

app = Flask(__name__)


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        lang = parse_qs(self.path)["lang"][0]
        self.send_response(200)
        # ruleid: python-header-injection
        self.send_header("Content-Language", lang)


@app.route("/file")
def file():
    response = make_response("data")
    # ruleid: python-header-injection
    response.headers["Content-Disposition"] = "attachment; filename=" + request.args["name"]
    return response


@app.post("/contact")
def contact():
    text = "Subject: %s\n\n%s" % (request.form["subject"], request.form["text"])
    # ruleid: python-header-injection
    smtplib.SMTP("localhost").sendmail("web@example.org", "help@example.org", text)
    return "sent"


@app.route("/file-safely")
def file_safely():
    response = make_response("data")
    # ok: python-header-injection
    response.headers["Content-Disposition"] = "attachment; filename*=UTF-8''" + quote(request.args["name"])
    return response


@app.route("/constant")
def constant():
    response = make_response(request.args["x"])
    # ok: python-header-injection
    response.headers["Cache-Control"] = "no-store"
    return response


@app.route("/length")
def length():
    response = make_response("x")
    # ok: python-header-injection
    response.headers["X-Length"] = str(int(request.args["n"]))
    return response


def stamp(response, request):
    # ok: python-header-injection
    response.headers["X-Timestamp"] = request.headers["X-Timestamp"]
