import asyncio
import json
import socket
import ssl


def login(host, user, password):
    with socket.create_connection((host, 7000)) as conn:
        # ruleid: python-secret-sent-over-plain-socket
        conn.sendall(json.dumps({"u": user, "p": password}).encode())
        return conn.recv(256)


async def register(host, api_key):
    reader, writer = await asyncio.open_connection(host, 7001)
    # ruleid: python-secret-sent-over-plain-socket
    writer.write(f"KEY {api_key}\n".encode())
    await writer.drain()


def charge(order):
    sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    sock.connect(("pay.example.org", 7100))
    # ruleid: python-secret-sent-over-plain-socket
    sock.send(order.card_number.encode())


def safe_login(host, password):
    context = ssl.create_default_context()
    sock = socket.create_connection((host, 7000))
    sock = context.wrap_socket(sock, server_hostname=host)
    # ok: python-secret-sent-over-plain-socket
    sock.sendall(password.encode())


def ping(host, name):
    with socket.create_connection((host, 7000)) as conn:
        # ok: python-secret-sent-over-plain-socket
        conn.sendall(name.encode())


def sealed(host, box, password):
    with socket.create_connection((host, 7000)) as conn:
        # ok: python-secret-sent-over-plain-socket
        conn.sendall(box.encrypt(password.encode()))
