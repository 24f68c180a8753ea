import argparse
import os

from flask import request

# ruleid: python-truth-of-text
DEBUG = bool(os.environ.get("APP_DEBUG", "false"))

parser = argparse.ArgumentParser()
# ruleid: python-truth-of-text
parser.add_argument("--fast", type=bool)


def switch():
    # ruleid: python-truth-of-text
    return bool(request.form["enabled"])


def fits(size, limit):
    # ruleid: python-truth-of-text
    return str(size) <= limit


# ok: python-truth-of-text
SAFE_DEBUG = os.environ.get("APP_DEBUG", "") == "1"
# ok: python-truth-of-text
parser.add_argument("--slow", action="store_true")


def safe_switch():
    # ok: python-truth-of-text
    return request.form["enabled"].lower() in ("1", "true", "on")


def has_rows(rows):
    # ok: python-truth-of-text
    return bool(rows)


def older(a, b):
    # ok: python-truth-of-text
    return str(a) < str(b)
