import hashlib
import socket
import struct
import subprocess

import requests

# ruleid: python-update-without-checksum
PAGE = '<script src="https://cdn.example.net/chart.min.js"></script>'


class Valve:
    def set(self, number, percent):
        # ruleid: python-update-without-checksum
        self.sock.sendto(struct.pack("!BB", number, percent), self.addr)


def push_firmware(device, path):
    with open(path, "rb") as f:
        image = f.read()
    # ruleid: python-update-without-checksum
    device.write(image)


def self_update(version):
    data = requests.get("https://dl.example.com/%s.tgz" % version, timeout=60).content
    open("/tmp/agent.tgz", "wb").write(data)
    # ruleid: python-update-without-checksum
    subprocess.run(["tar", "-xzf", "/tmp/agent.tgz"], check=True)


def self_update_checked(version, digest):
    data = requests.get("https://dl.example.com/%s.tgz" % version, timeout=60).content
    if hashlib.sha256(data).hexdigest() != digest:
        raise ValueError("digest")
    # ok: python-update-without-checksum
    subprocess.run(["tar", "-xzf", "/tmp/agent.tgz"], check=True)


# ok: python-update-without-checksum
OWN = '<script src="/static/app.js"></script>'
# ok: python-update-without-checksum
PINNED = '<script src="https://cdn.example.net/a.js" integrity="sha384-abc" crossorigin="anonymous"></script>'
