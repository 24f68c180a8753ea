import urllib.request

import httpx
import requests


def fetch(url):
    # ruleid: python-request-to-parameter-url
    return urllib.request.urlopen(url).read()


@app.post("/hook")
async def hook(body: dict):
    async with httpx.AsyncClient() as client:
        # ruleid: python-request-to-parameter-url
        return (await client.get(body["url"])).text


def image(image_url: str):
    # ruleid: python-request-to-parameter-url
    return requests.get(image_url, timeout=5).content


def fixed():
    # ok: python-request-to-parameter-url
    return requests.get("https://api.example.com/v1", timeout=5).json()


def checked(url):
    if urlsplit(url).hostname not in HOSTS:
        raise ValueError(url)
    # ok: python-request-to-parameter-url
    return requests.get(url, timeout=5).content


def row(rows, key):
    # ok: python-request-to-parameter-url
    return rows.get(key)
