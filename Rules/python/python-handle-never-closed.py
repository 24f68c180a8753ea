import socket
import sqlite3


def banner(host):
    # ruleid: python-handle-never-closed
    peer = socket.create_connection((host, 21), timeout=3)
    return peer.recv(256)


def count_words(path):
    total = 0
    # ruleid: python-handle-never-closed
    text = open(path)
    for line in text:
        total += len(line.split())
    return total


def latest(path, topic):
    # ruleid: python-handle-never-closed
    base = sqlite3.connect(path)
    row = base.execute("SELECT body FROM notes WHERE topic = ?", (topic,)).fetchone()
    if row is None:
        return None
    base.close()
    return row[0]


def count_words_with(path):
    # ok: python-handle-never-closed
    with open(path) as text:
        return sum(len(line.split()) for line in text)


def banner_finally(host):
    # ok: python-handle-never-closed
    peer = socket.create_connection((host, 21), timeout=3)
    try:
        return peer.recv(256)
    finally:
        peer.close()


def opened(path):
    # ok: python-handle-never-closed
    text = open(path)
    return text


def plain(path):
    # ok: python-handle-never-closed
    base = open(path)
    body = base.read()
    base.close()
    return body
