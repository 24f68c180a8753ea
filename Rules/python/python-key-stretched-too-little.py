import hashlib

import bcrypt
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC


def stored(password, salt):
    # ruleid: python-key-stretched-too-little
    return hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 1000)


def key(password, salt):
    # ruleid: python-key-stretched-too-little
    kdf = PBKDF2HMAC(algorithm=hashes.SHA256(), length=32, salt=salt, iterations=5_000)
    return kdf.derive(password)


class Accounts:
    def register(self, password):
        # ruleid: python-key-stretched-too-little
        return bcrypt.hashpw(password.encode(), bcrypt.gensalt(rounds=5))


# ruleid: python-key-stretched-too-little
PASSWORD_HASHERS = ["django.contrib.auth.hashers.SHA1PasswordHasher"]


def better(password, salt):
    # ok: python-key-stretched-too-little
    return hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 600_000)


def better_key(password, salt):
    # ok: python-key-stretched-too-little
    kdf = PBKDF2HMAC(algorithm=hashes.SHA256(), length=32, salt=salt, iterations=600000)
    return kdf.derive(password)


def better_bcrypt(password):
    # ok: python-key-stretched-too-little
    return bcrypt.hashpw(password.encode(), bcrypt.gensalt(rounds=12))


def better_scrypt(password, salt):
    # ok: python-key-stretched-too-little
    return hashlib.scrypt(password, salt=salt, n=2**14, r=8, p=1, dklen=32)
