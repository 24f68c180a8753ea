import socket
import sqlite3
from contextlib import closing


def count(path):
    # ruleid: python-resource-not-closed
    db = sqlite3.connect(path)
    row = db.execute("SELECT COUNT(*) FROM t").fetchone()
    return row[0]


def probe(hosts):
    found = []
    for host in hosts:
        # ruleid: python-resource-not-closed
        s = socket.socket()
        s.settimeout(1)
        if s.connect_ex((host, 22)) == 0:
            found.append(host)
    return found


def first_line(path):
    # ruleid: python-resource-not-closed
    source = open(path)
    line = source.readline()
    if not line:
        raise EOFError
    return line.strip()


def safe_count(path):
    # ok: python-resource-not-closed
    db = sqlite3.connect(path)
    with closing(db):
        return db.execute("SELECT COUNT(*) FROM t").fetchone()[0]


def opened(path):
    # ok: python-resource-not-closed
    handle = open(path)
    return handle


def closed(path):
    # ok: python-resource-not-closed
    source = open(path)
    try:
        return source.read(10)
    finally:
        source.close()


def wrapped(host):
    # ok: python-resource-not-closed
    s = socket.create_connection((host, 443))
    return Client(s)
