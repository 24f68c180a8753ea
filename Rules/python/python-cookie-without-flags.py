from flask import Flask, make_response

app = Flask(__name__)
# ruleid: python-cookie-without-flags
app.config["SESSION_COOKIE_SECURE"] = False


@app.post("/login")
def login():
    response = make_response("ok")
    # ruleid: python-cookie-without-flags
    response.set_cookie("session_id", new_session())
    return response


def remember(response, token):
    # ruleid: python-cookie-without-flags
    response.set_cookie(key="remember_me", value=token, max_age=86400, httponly=False)


def jwt_cookie(response, token):
    # ruleid: python-cookie-without-flags
    response.set_cookie("access_token", token, httponly=True)


def login_safely(response, value):
    # ok: python-cookie-without-flags
    response.set_cookie("session_id", value, secure=True, httponly=True, samesite="Lax")


def theme(response):
    # ok: python-cookie-without-flags
    response.set_cookie("theme", "dark", max_age=31536000)


# ok: python-cookie-without-flags
app.config["SESSION_COOKIE_HTTPONLY"] = True
