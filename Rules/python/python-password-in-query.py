import requests
from flask import request


def login():
    # ruleid: python-password-in-query
    return check(request.args.get("user"), request.args.get("password"))


def remote(user, password):
    # ruleid: python-password-in-query
    return requests.get("https://auth.example.org/login", params={"user": user, "password": password}, timeout=5)


def link(password):
    # ruleid: python-password-in-query
    return f"https://example.org/login?password={password}"


def login_safely():
    # ok: python-password-in-query
    return check(request.form["user"], request.form["password"])


def remote_safely(user, password):
    # ok: python-password-in-query
    return requests.post("https://auth.example.org/login", data={"user": user, "password": password}, timeout=5)


def search():
    # ok: python-password-in-query
    return find(request.args.get("q"))


def statement(number, api_key):
    # ruleid: python-password-in-query
    url = f"https://bank.example.org/v1?account={number}&api_key={api_key}"
    return requests.get(url, timeout=5)


def confirm(link, token):
    # ruleid: python-password-in-query
    return link + "?token=" + token


def page(number):
    # ok: python-password-in-query
    return f"https://bank.example.org/v1?page={number}"
