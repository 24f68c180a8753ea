import hashlib
import hmac
import struct
import subprocess
import urllib.request


def send(sock, kind, body):
    frame = struct.pack("!BI", kind, len(body)) + body
    # ruleid: python-message-without-mac
    sock.sendall(frame)


def send_order(conn, text):
    data = len(text).to_bytes(4, "big") + text
    # ruleid: python-message-without-mac
    conn.sendall(data)


def update(url):
    # ruleid: python-message-without-mac
    path, _ = urllib.request.urlretrieve(url, "/opt/app/new.tar.gz")
    subprocess.run(["tar", "xzf", path], check=True)


def safe_send(sock, key, kind, body):
    frame = struct.pack("!BI", kind, len(body)) + body
    mac = hmac.new(key, frame, hashlib.sha256).digest()
    # ok: python-message-without-mac
    sock.sendall(frame + mac)


def safe_update(url, digest):
    # ok: python-message-without-mac
    path, _ = urllib.request.urlretrieve(url, "/opt/app/new.tar.gz")
    if hashlib.sha256(open(path, "rb").read()).hexdigest() != digest:
        raise ValueError("changed")
    subprocess.run(["tar", "xzf", path], check=True)


def chat(sock, text):
    # ok: python-message-without-mac
    sock.sendall(text.encode())
