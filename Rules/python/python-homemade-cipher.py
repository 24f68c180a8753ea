import base64
import itertools

from cryptography.fernet import Fernet


def encrypt(data, key):
    # ruleid: python-homemade-cipher
    return bytes(a ^ b for a, b in zip(data, itertools.cycle(key)))


def encrypt_password(password):
    # ruleid: python-homemade-cipher
    return base64.b64encode(password.encode()).decode()


class Box:
    def encrypt(self, text):
        out = []
        for i, char in enumerate(text):
            # ruleid: python-homemade-cipher
            out.append(chr(ord(char) ^ self.key[i % len(self.key)]))
        return "".join(out)


def encrypt_data(data, key):
    sealed = Fernet(key).encrypt(data)
    # ok: python-homemade-cipher
    return base64.b64encode(sealed)


def encode(data):
    # ok: python-homemade-cipher
    return base64.b64encode(data)


def checksum(data):
    total = 0
    for byte in data:
        # ok: python-homemade-cipher
        total = total ^ byte
    return total


def digest(password):
    h = 5381
    for ch in password:
        # ruleid: python-homemade-cipher
        h = ((h << 5) + h + ord(ch)) & 0xFFFFFFFF
    return h


def scramble(text, key):
    # ruleid: python-homemade-cipher
    return "".join(chr(ord(c) ^ key) for c in text)


def bucket(name):
    h = 7
    for ch in name:
        # ok: python-homemade-cipher
        h = h * 31 + ord(ch)
    return h


def encrypt_token(key, text):
    box = AESGCM(key)
    nonce = os.urandom(12)
    # ok: python-homemade-cipher
    return base64.b64encode(nonce + box.encrypt(nonce, text, None))


def stream_encrypt(key, text):
    out = bytearray()
    for place, byte in enumerate(text):
        # ruleid: python-homemade-cipher
        out.append(byte ^ key[place % len(key)])
    return bytes(out)
