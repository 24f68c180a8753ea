import hashlib
import os

import nacl.secret
import nacl.utils


class Channel:
    def __init__(self, key):
        self.box = nacl.secret.SecretBox(key)
        self.nonce = nacl.utils.random(24)

    def send(self, sock, message):
        # ruleid: python-nonce-kept-in-object
        sock.sendall(self.box.encrypt(message, self.nonce))


class Field:
    def __init__(self, key):
        self.key = key
        # ruleid: python-nonce-kept-in-object
        self.iv = hashlib.sha256(key).digest()[:16]

    def encrypt(self, value):
        # ruleid: python-nonce-kept-in-object
        enc = Cipher(algorithms.AES(self.key), modes.CBC(self.iv)).encryptor()
        return enc.update(value) + enc.finalize()


def encrypt(key, text):
    iv = key[:16]
    # ruleid: python-nonce-kept-in-object
    return AES.new(key, AES.MODE_CBC, iv).encrypt(text)


def encrypt_safe(key, text):
    iv = os.urandom(16)
    # ok: python-nonce-kept-in-object
    return iv + AES.new(key, AES.MODE_CBC, iv).encrypt(text)


def decrypt(key, blob):
    iv = blob[:16]
    # ok: python-nonce-kept-in-object
    enc = Cipher(algorithms.AES(key), modes.CTR(os.urandom(16)))
    return enc


def seal(box, message):
    # ok: python-nonce-kept-in-object
    return box.encrypt(message)
