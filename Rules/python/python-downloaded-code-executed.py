import json
import subprocess
import urllib.request

import requests


def update():
    code = requests.get("https://example.org/plugin.py", timeout=5).text
    # ruleid: python-downloaded-code-executed
    exec(code)


def install(url):
    with urllib.request.urlopen(url) as answer:
        script = answer.read()
    # ruleid: python-downloaded-code-executed
    subprocess.run(["sh"], input=script, check=True)


def formula(url):
    # ruleid: python-downloaded-code-executed
    return eval(requests.get(url, timeout=5).text)


def data(url):
    # ok: python-downloaded-code-executed
    return requests.get(url, timeout=5).json()


def load(url):
    with urllib.request.urlopen(url) as answer:
        # ok: python-downloaded-code-executed
        return json.load(answer)


def constant():
    # ok: python-downloaded-code-executed
    exec("x = 1")
