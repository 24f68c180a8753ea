import json
import logging


def rate(name):
    # ruleid: python-variable-missing-after-except
    try:
        reply = fetch(name)
        value = reply.json()["rate"]
    except OSError:
        print("no rates")
    return round(value, 4)


class Settings:
    def load(self, path):
        # ruleid: python-variable-missing-after-except
        try:
            text = read(path)
        except FileNotFoundError:
            logging.warning("no settings at %s", path)
        return json.loads(text)


def user(session, name):
    # ruleid: python-variable-missing-after-except
    try:
        found = session.load(name)
    except KeyError as error:
        logging.error(error)
    return found


def good_rate(name):
    # ok: python-variable-missing-after-except
    try:
        value = fetch(name)
    except OSError:
        return None
    return round(value, 4)


def good_load(path):
    text = "{}"
    # ok: python-variable-missing-after-except
    try:
        text = read(path)
    except FileNotFoundError:
        logging.warning("no settings")
    return json.loads(text)


def good_user(session, name):
    # ok: python-variable-missing-after-except
    try:
        found = session.load(name)
    except KeyError:
        logging.error("nobody")
        raise
    return found
