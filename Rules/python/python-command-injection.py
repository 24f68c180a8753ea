import os
import subprocess
import shlex
from flask import Flask, request
from django.http import HttpResponse

app = Flask(__name__)


@app.route("/ping")
def ping():
    host = request.args.get("host", "")
    # ruleid: python-command-injection
    return subprocess.check_output("ping -c 1 " + host, shell=True)


def lookup(request):
    domain = request.POST["domain"]
    # ruleid: python-command-injection
    os.system(f"nslookup {domain}")
    return HttpResponse("done")


@app.post("/run")
def run_tool():
    body = request.get_json()
    # ruleid: python-command-injection
    result = subprocess.run([body["tool"], "--version"], capture_output=True)
    return result.stdout


@app.get("/log/<branch>")
def log(branch):
    # ruleid: python-command-injection
    return subprocess.run(["bash", "-c", "git log " + branch]).stdout


def main():
    name = input("file: ")
    # ruleid: python-command-injection
    os.popen("wc -l %s" % name)


@app.route("/safe")
def ping_safely():
    host = request.args.get("host", "")
    # ok: python-command-injection
    return subprocess.check_output(["ping", "-c", "1", "--", host])


@app.route("/quoted")
def quoted():
    # ok: python-command-injection
    return os.popen("ls " + shlex.quote(request.args["dir"])).read()


@app.route("/number")
def number():
    count = int(request.args["n"])
    # ok: python-command-injection
    os.system("seq %d" % count)
