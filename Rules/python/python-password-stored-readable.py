import base64
import configparser
import json
from pathlib import Path

import bcrypt


def remember(path, name, password):
    with open(path, "w") as out:
        # ruleid: python-password-stored-readable
        json.dump({"name": name, "password": password}, out)


def keep(user, passwd):
    token = base64.b64encode(f"{user}:{passwd}".encode()).decode()
    # ruleid: python-password-stored-readable
    Path("~/.tool").expanduser().write_text(token)


def settings(path, api_key):
    config = configparser.ConfigParser()
    # ruleid: python-password-stored-readable
    config["service"] = {"key": api_key}
    with open(path, "w") as out:
        config.write(out)


def sign_in():
    pw = request.form["password"]
    response = make_response("ok")
    # ruleid: python-password-stored-readable
    response.set_cookie("auto", pw, secure=True)
    return response


def register(path, name, password):
    digest = bcrypt.hashpw(password.encode(), bcrypt.gensalt()).decode()
    with open(path, "w") as out:
        # ok: python-password-stored-readable
        json.dump({"name": name, "hash": digest}, out)


def seal(path, box, password):
    # ok: python-password-stored-readable
    Path(path).write_bytes(box.encrypt(password.encode()))


def note(path, password):
    with open(path, "a") as out:
        # ok: python-password-stored-readable
        out.write(f"length {len(password)}\n")
