import hmac
import os

import jwt
from Crypto.Cipher import AES
from flask import Flask

app = Flask(__name__)
# ruleid: python-hardcoded-secret
app.config["SECRET_KEY"] = "f3cfe9ed8fae309f02079dbf"
# ruleid: python-hardcoded-secret
app.secret_key = "not-so-secret-9123"


def issue(user):
    # ruleid: python-hardcoded-secret
    return jwt.encode({"sub": user.id}, "top-secret", algorithm="HS256")


KEY = b"0123456789abcdef"


def seal(data, iv):
    # ruleid: python-hardcoded-secret
    return AES.new(KEY, AES.MODE_CBC, iv).encrypt(data)


# ruleid: python-hardcoded-secret
client = Client(region="eu", api_key="8d7f5a1bc9e24f")

# ok: python-hardcoded-secret
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]


def issue_safely(user, key):
    # ok: python-hardcoded-secret
    return jwt.encode({"sub": user.id}, key, algorithm="HS256")


def seal_safely(data, iv):
    # ok: python-hardcoded-secret
    return AES.new(os.environb[b"KEY"], AES.MODE_CBC, iv).encrypt(data)


# ok: python-hardcoded-secret
API_KEY = "<your key here>"
