import hashlib
import os

from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

SALT = b"static-salt-2020"


def derive(password):
    # ruleid: python-hardcoded-salt
    return hashlib.pbkdf2_hmac("sha256", password, SALT, 600000)


def scrypt(password):
    # ruleid: python-hardcoded-salt
    return hashlib.scrypt(password, salt=b"pepper", n=2**14, r=8, p=1)


def kdf(algorithm):
    # ruleid: python-hardcoded-salt
    return PBKDF2HMAC(algorithm=algorithm, length=32, salt=b"0123456789", iterations=600000)


def joined(password):
    salt = "abc123"
    # ruleid: python-hardcoded-salt
    return hashlib.sha256((salt + password).encode()).hexdigest()


def derive_safely(password):
    salt = os.urandom(16)
    # ok: python-hardcoded-salt
    return salt + hashlib.pbkdf2_hmac("sha256", password, salt, 600000)


def check(password, stored):
    # ok: python-hardcoded-salt
    return hashlib.pbkdf2_hmac("sha256", password, stored.salt, 600000) == stored.digest


def kdf_safely(algorithm, salt):
    # ok: python-hardcoded-salt
    return PBKDF2HMAC(algorithm=algorithm, length=32, salt=salt, iterations=600000)
