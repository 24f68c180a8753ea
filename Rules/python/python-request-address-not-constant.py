import requests


def preview(url):
    # ruleid: python-request-address-not-constant
    return requests.get(url, timeout=5).text


async def hook(session, callback_url, data):
    # ruleid: python-request-address-not-constant
    async with session.post(callback_url, json=data) as r:
        return r.status


def grab(image_url):
    # ruleid: python-request-address-not-constant
    return urlopen(image_url).read()


def good(url):
    if not allowed_host(url):
        raise ValueError(url)
    # ok: python-request-address-not-constant
    return requests.get(url, timeout=5)


def fixed(name):
    # ok: python-request-address-not-constant
    a = requests.get("https://api.example.org/x", timeout=5)
    # ok: python-request-address-not-constant
    return a, requests.get(f"https://api.example.org/{name}", timeout=5)
