import struct

from flask import request


def parse_header(data: bytes):
    # ruleid: python-assert-checks-input
    assert len(data) >= 4, "short"
    return struct.unpack("<I", data[:4])


def withdraw(account):
    amount = int(request.json["amount"])
    # ruleid: python-assert-checks-input
    assert amount > 0
    account.take(amount)


def on_message(msg):
    # ruleid: python-assert-checks-input
    assert msg["kind"] in KINDS
    return msg


def safe_parse(data):
    if len(data) < 4:
        raise ValueError("short")
    # ok: python-assert-checks-input
    return struct.unpack("<I", data[:4])


def area(width, height):
    # ok: python-assert-checks-input
    assert width >= 0
    return width * height


def parse_tree(root):
    # ok: python-assert-checks-input
    assert root is not None
    return root


def handle_with_middleware(request):
    # ok: python-assert-checks-input
    assert hasattr(request, "session"), "the session middleware must come first"
    return request.session
