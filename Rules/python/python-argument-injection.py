import asyncio
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/clone")
def clone():
    url = request.form["url"]
    # ruleid: python-argument-injection
    subprocess.run(["git", "clone", url, "/srv/repo"], check=True)
    return "ok"


@app.get("/grep")
def grep():
    # ruleid: python-argument-injection
    return subprocess.check_output(["grep", "-r", request.args["q"], "/srv/docs"])


@app.get("/fetch/{address}")
async def fetch(address: str):
    # ruleid: python-argument-injection
    process = await asyncio.create_subprocess_exec("curl", "-s", address)
    return await process.wait()


@app.post("/clone-safely")
def clone_safely():
    url = request.form["url"]
    # ok: python-argument-injection
    subprocess.run(["git", "clone", "--", url, "/srv/repo"], check=True)
    return "ok"


@app.get("/depth")
def depth():
    # ok: python-argument-injection
    return subprocess.check_output(["git", "log", "-n", int(request.args["n"])])


@app.get("/constant")
def constant():
    # ok: python-argument-injection
    return subprocess.check_output(["git", "log", "-n", "5"])
