import json
from urllib.parse import quote


def person(name):
    # ruleid: python-json-or-url-built
    return '{"name": "' + name + '"}'


def search(term):
    # ruleid: python-json-or-url-built
    return "https://api.example.com/search?q=" + term


def city(name):
    # ruleid: python-json-or-url-built
    return f"https://api.example.com/city?name={name}"


def encoded(term):
    # ok: python-json-or-url-built
    return "https://api.example.com/search?q=" + quote(term)


def as_json(name):
    # ok: python-json-or-url-built
    return json.dumps({"name": name})


def page():
    # ok: python-json-or-url-built
    return "https://api.example.com/list?page=1"
