import os
import subprocess


def backup(source, target):
    # ruleid: python-result-of-call-ignored
    subprocess.run(["rsync", "-a", source, target])
    # ruleid: python-result-of-call-ignored
    os.system("sync")


def deliver(sock, payload):
    # ruleid: python-result-of-call-ignored
    sock.send(payload)


def read_exactly(sock, n):
    # ruleid: python-result-of-call-ignored
    return sock.recv(n)


def safe_backup(source, target):
    # ok: python-result-of-call-ignored
    subprocess.run(["rsync", "-a", source, target], check=True)


def status(source):
    # ok: python-result-of-call-ignored
    result = subprocess.run(["rsync", "-n", source])
    return result.returncode == 0


def safe_deliver(sock, payload):
    # ok: python-result-of-call-ignored
    sock.sendall(payload)


def tool():
    # ok: python-result-of-call-ignored
    return os.system("true")
