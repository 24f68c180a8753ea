import hashlib
import os
import subprocess
import tarfile
import urllib.request

import requests


def fetch_tool(url, target):
    reply = requests.get(url, timeout=20)
    with open(target, "wb") as out:
        # ruleid: python-download-run-without-digest
        out.write(reply.content)
    os.chmod(target, 0o755)


class Updater:
    def update(self, version):
        # ruleid: python-download-run-without-digest
        name, _ = urllib.request.urlretrieve(self.base + version + ".tar.gz")
        with tarfile.open(name) as archive:
            archive.extractall(self.home, filter="data")


def install(url, path):
    with urllib.request.urlopen(url) as reply:
        # ruleid: python-download-run-without-digest
        path.write_bytes(reply.read())
    subprocess.run([str(path), "--install"], check=True)


def fetch_known_tool(url, target, digest):
    reply = requests.get(url, timeout=20)
    if hashlib.sha256(reply.content).hexdigest() != digest:
        raise ValueError("changed")
    with open(target, "wb") as out:
        # ok: python-download-run-without-digest
        out.write(reply.content)
    os.chmod(target, 0o755)


def fetch_picture(url, target):
    reply = requests.get(url, timeout=20)
    with open(target, "wb") as out:
        # ok: python-download-run-without-digest
        out.write(reply.content)


def install_signed(url, path):
    # ok: python-download-run-without-digest
    urllib.request.urlretrieve(url, path)
    urllib.request.urlretrieve(url + ".sig", path + ".sig")
    subprocess.run(["gpg", "--verify", path + ".sig", path], check=True)
    subprocess.run([path, "--install"], check=True)
