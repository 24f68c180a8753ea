import os
import socket
import threading
from concurrent.futures import ThreadPoolExecutor


def serve(port):
    server = socket.create_server(("", port))
    while True:
        conn, _ = server.accept()
        # ruleid: python-thread-per-connection
        threading.Thread(target=talk, args=(conn,)).start()


def forking(server):
    while True:
        conn, _ = server.accept()
        # ruleid: python-thread-per-connection
        if os.fork() == 0:
            talk(conn)


@app.route("/jobs", methods=["POST"])
def job():
    # ruleid: python-thread-per-connection
    worker = threading.Thread(target=work)
    worker.start()
    return "", 202


def pooled(server):
    with ThreadPoolExecutor(max_workers=16) as pool:
        while True:
            conn, _ = server.accept()
            # ok: python-thread-per-connection
            pool.submit(talk, conn)


def counted(server, free):
    while True:
        free.acquire()
        conn, _ = server.accept()
        # ok: python-thread-per-connection
        threading.Thread(target=talk, args=(conn, free)).start()


def background():
    # ok: python-thread-per-connection
    threading.Thread(target=work, daemon=True).start()
