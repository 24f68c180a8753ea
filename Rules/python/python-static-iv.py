import os
import random

from Crypto.Cipher import AES
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

IV = b"0123456789abcdef"


def seal(key, data):
    # ruleid: python-static-iv
    return AES.new(key, AES.MODE_CBC, b"\x00" * 16).encrypt(data)


def counter(key):
    iv = bytes(16)
    # ruleid: python-static-iv
    return Cipher(algorithms.AES(key), modes.CTR(iv)).encryptor()


def aead(key, data):
    box = AESGCM(key)
    nonce = b"unique nonce"
    # ruleid: python-static-iv
    return box.encrypt(nonce, data, None)


def predictable(key, data):
    nonce = random.randbytes(12)
    # ruleid: python-static-iv
    return AES.new(key, AES.MODE_GCM, nonce=nonce).encrypt(data)


def seal_safely(key, data):
    iv = os.urandom(16)
    # ok: python-static-iv
    return iv + AES.new(key, AES.MODE_CBC, iv).encrypt(data)


def unseal(key, message):
    # ok: python-static-iv
    return AES.new(key, AES.MODE_CBC, message[:16]).decrypt(message[16:])


def aead_safely(key, data):
    box = AESGCM(key)
    nonce = os.urandom(12)
    # ok: python-static-iv
    return nonce + box.encrypt(nonce, data, b"header")
