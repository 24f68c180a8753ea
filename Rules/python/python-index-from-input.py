import struct

from flask import request

COLOURS = ["red", "green", "blue"]


def colour():
    # ruleid: python-index-from-input
    return COLOURS[int(request.args["n"])]


def entry(raw, table):
    kind, position = struct.unpack("<Bi", raw)
    # ruleid: python-index-from-input
    return table[position]


def pick(options):
    choice = int(input("which? "))
    # ruleid: python-index-from-input
    return options[choice - 1]


def checked():
    n = int(request.args["n"])
    if not 0 <= n < len(COLOURS):
        return "unknown", 400
    # ok: python-index-from-input
    return COLOURS[n]


def caught(options):
    choice = int(input("which? "))
    try:
        # ok: python-index-from-input
        return options[choice]
    except IndexError:
        return None


def turned():
    n = int(request.args["n"]) % len(COLOURS)
    # ok: python-index-from-input
    return COLOURS[n]


def row_at_unsigned(data, rows):
    (index,) = struct.unpack(">H", data[:2])
    if index >= len(rows):
        raise ValueError("no such row")
    # ok: python-index-from-input
    return rows[index]
