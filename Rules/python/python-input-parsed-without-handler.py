import json
import socket
import sys


def serve(port):
    server = socket.create_server(("", port))
    while True:
        conn, _ = server.accept()
        raw = conn.recv(1024)
        # ruleid: python-input-parsed-without-handler
        message = json.loads(raw)
        conn.sendall(answer(message))


def main():
    # ruleid: python-input-parsed-without-handler
    count = int(sys.argv[1])
    run(count)


def datagrams(sock):
    while True:
        data, sender = sock.recvfrom(512)
        # ruleid: python-input-parsed-without-handler
        reply(sender, int(data))


def careful(server):
    while True:
        conn, _ = server.accept()
        try:
            # ok: python-input-parsed-without-handler
            message = json.loads(conn.recv(1024))
        except ValueError:
            conn.close()
            continue
        conn.sendall(answer(message))


def careful_main():
    try:
        # ok: python-input-parsed-without-handler
        count = int(sys.argv[1])
    except (IndexError, ValueError):
        sys.exit("usage: tool COUNT")
    run(count)


def load(path):
    with open(path) as source:
        # ok: python-input-parsed-without-handler
        return json.loads(source.read())
