from flask import session


def login():
    user = verify()
    # ruleid: python-session-kept-at-login
    session["user_id"] = user.id
    return "ok"


def sign_in():
    # ruleid: python-session-kept-at-login
    session["logged_in"] = check()
    return "ok"


def authenticate(name):
    # ruleid: python-session-kept-at-login
    session["username"] = name


def safe_login():
    user = verify()
    session.clear()
    # ok: python-session-kept-at-login
    session["user_id"] = user.id
    return "ok"


def login_theme():
    # ok: python-session-kept-at-login
    session["theme"] = "dark"


def profile():
    # ok: python-session-kept-at-login
    session["user_id"] = 1
