import hashlib

import bcrypt
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC


def register(db, name, password):
    # ruleid: python-password-fast-hash
    digest = hashlib.sha256(password.encode("utf-8")).hexdigest()
    db.add(name, digest)


class User:
    def set_password(self, raw_password):
        hasher = hashlib.sha512()
        # ruleid: python-password-fast-hash
        hasher.update(raw_password.encode())
        self.digest = hasher.hexdigest()


def derive(secret, salt):
    # ruleid: python-password-fast-hash
    return hashlib.pbkdf2_hmac("sha256", secret, salt, 1000)


def cheap(secret):
    # ruleid: python-password-fast-hash
    return bcrypt.hashpw(secret, bcrypt.gensalt(rounds=4))


def register_safely(db, name, password):
    # ok: python-password-fast-hash
    db.add(name, bcrypt.hashpw(password.encode(), bcrypt.gensalt()))


def derive_safely(secret, salt):
    # ok: python-password-fast-hash
    return hashlib.pbkdf2_hmac("sha256", secret, salt, 600_000)


def fingerprint(data):
    # ok: python-password-fast-hash
    return hashlib.sha256(data).hexdigest()


def reset_key(password_reset_token):
    # ok: python-password-fast-hash
    return hashlib.sha256(password_reset_token.encode()).hexdigest()
