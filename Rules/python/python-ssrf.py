from urllib.parse import urlparse
from urllib.request import urlopen

import aiohttp
import httpx
import requests
from fastapi import FastAPI
from flask import Flask, request

app = Flask(__name__)
api = FastAPI()
ALLOWED = {"api.example.org"}


@app.route("/fetch")
def fetch():
    # ruleid: python-ssrf
    return requests.get(request.args.get("url"), timeout=5).text


@api.get("/preview")
async def preview(url: str):
    async with httpx.AsyncClient() as client:
        # ruleid: python-ssrf
        response = await client.get(url)
    return response.text


def proxy(request):
    host = request.GET["host"]
    # ruleid: python-ssrf
    return urlopen(f"http://{host}/status").read()


async def relay(request):
    body = await request.json()
    async with aiohttp.ClientSession() as session:
        # ruleid: python-ssrf
        async with session.post(body["target"], json=body) as answer:
            return await answer.text()


@app.route("/checked")
def checked():
    url = request.args["url"]
    if urlparse(url).hostname not in ALLOWED:
        return "no", 403
    # ok: python-ssrf
    return requests.get(url, timeout=5).text


@app.route("/query")
def query():
    # ok: python-ssrf
    return requests.get("https://api.example.org/search", params={"q": request.args["q"]}).text


@app.route("/constant")
def constant():
    session = requests.Session()
    # ok: python-ssrf
    return session.get("https://api.example.org/all", headers={"X": request.args["x"]}).text


@app.route("/path")
def path():
    name = request.args["name"]
    # ok: python-ssrf
    return requests.get("https://api.example.org/users/" + name).text


@app.route("/relay-from-known-hosts")
def relay_from_known_hosts():
    wanted = urlsplit(request.args.get("url", ""))
    if wanted.scheme != "https" or wanted.hostname not in KNOWN_HOSTS:
        abort(400)
    # ok: python-ssrf
    return requests.get(wanted.geturl(), timeout=5, allow_redirects=False).content
