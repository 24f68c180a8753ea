import os
import secrets

from Crypto.Cipher import AES
from cryptography.hazmat.primitives.ciphers.aead import AESGCM, ChaCha20Poly1305

FIXED_IV = bytes(12)


def seal_all(key, messages):
    aead = AESGCM(key)
    nonce = os.urandom(12)
    sealed = []
    for message in messages:
        # ruleid: python-nonce-reused
        sealed.append(aead.encrypt(nonce, message, None))
    return nonce, sealed


def seal_list(key, rows):
    box = ChaCha20Poly1305(key)
    nonce = secrets.token_bytes(12)
    # ruleid: python-nonce-reused
    return [box.encrypt(nonce, row, b"") for row in rows]


class Vault:
    def __init__(self, key):
        self.box = AESGCM(key)
        self.nonce = os.urandom(12)

    def encrypt(self, data):
        # ruleid: python-nonce-reused
        return self.box.encrypt(self.nonce, data, None)


def constant(key, data):
    # ruleid: python-nonce-reused
    return AES.new(key, AES.MODE_GCM, nonce=FIXED_IV).encrypt(data)


def fresh_all(key, messages):
    aead = AESGCM(key)
    for message in messages:
        nonce = os.urandom(12)
        # ok: python-nonce-reused
        yield nonce + aead.encrypt(nonce, message, None)


def once(key, data):
    nonce = os.urandom(12)
    # ok: python-nonce-reused
    return nonce, AESGCM(key).encrypt(nonce, data, None)


def decrypt(key, nonce, data):
    # ok: python-nonce-reused
    return AES.new(key, AES.MODE_GCM, nonce=nonce).decrypt(data)
