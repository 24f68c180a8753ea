from urllib.parse import urlencode

import requests


def after_login(request, user):
    token = issue_session_token(user)
    # ruleid: python-secret-in-query-string
    query = urlencode({"session_token": token, "email": user.email})
    return redirect("https://app.example.com/welcome?" + query)


def fetch(key):
    # ruleid: python-secret-in-query-string
    return requests.get("https://api.example.com/v1/items", params={"api_key": key}, timeout=5)


@app.get("/login")
def login():
    # ruleid: python-secret-in-query-string
    return check(request.args["user"], request.args["password"])


def fetch_safe(key):
    # ok: python-secret-in-query-string
    return requests.get("https://api.example.com/v1/items", headers={"X-Api-Key": key}, timeout=5)


def search(term):
    # ok: python-secret-in-query-string
    return requests.get("https://api.example.com/v1/items", params={"q": term}, timeout=5)


@app.post("/login")
def login_safe():
    # ok: python-secret-in-query-string
    return check(request.form["user"], request.form["password"])
