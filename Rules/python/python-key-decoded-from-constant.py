import base64
import binascii
import os


def seal(data):
    # ruleid: python-key-decoded-from-constant
    key = bytes.fromhex("00112233445566778899aabbccddeeff")
    return encrypt(key, data)


# ruleid: python-key-decoded-from-constant
MASTER_KEY = base64.b64decode("c29tZSBrZXkgdGhhdCBzdGFuZHMgaGVyZQ==")


class Box:
    def __init__(self):
        # ruleid: python-key-decoded-from-constant
        self._secret = binascii.unhexlify("0f1e2d3c4b5a69788796a5b4c3d2e1f0")


def from_environment():
    # ok: python-key-decoded-from-constant
    key = bytes.fromhex(os.environ["BOX_KEY"])
    return key


def public():
    # ok: python-key-decoded-from-constant
    public_key = bytes.fromhex("00112233445566778899aabbccddeeff")
    return public_key


def magic():
    # ok: python-key-decoded-from-constant
    head = bytes.fromhex("89504e470d0a1a0a89504e47")
    return head
