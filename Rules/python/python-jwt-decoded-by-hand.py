import base64
import hmac
import json


def who(token):
    payload = token.split(".")[1]
    # ruleid: python-jwt-decoded-by-hand
    return json.loads(base64.urlsafe_b64decode(payload + "=="))


def claims(token):
    head, body, sig = token.split(".")
    # ruleid: python-jwt-decoded-by-hand
    data = base64.b64decode(body)
    return json.loads(data)


def parts(token):
    pieces = token.split(".")
    middle = pieces[1]
    # ruleid: python-jwt-decoded-by-hand
    return json.loads(base64.urlsafe_b64decode(middle))


def verified(token, key):
    # ok: python-jwt-decoded-by-hand
    return jwt.decode(token, key, algorithms=["HS256"])


def image(text):
    # ok: python-jwt-decoded-by-hand
    return base64.b64decode(text)


def checked(token, key):
    head, body, sig = token.split(".")
    if not hmac.compare_digest(sig, sign(key, head, body)):
        raise ValueError("forged")
    # ok: python-jwt-decoded-by-hand
    return json.loads(base64.urlsafe_b64decode(body))
