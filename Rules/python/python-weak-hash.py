import hashlib
import hmac
from hashlib import sha1

from cryptography.hazmat.primitives import hashes


def hash_password(password):
    # ruleid: python-weak-hash
    return hashlib.md5(password.encode()).hexdigest()


def make_token(user):
    # ruleid: python-weak-hash
    return sha1(f"{user.id}:{user.email}".encode()).hexdigest()


class Webhook:
    def sign(self, body):
        # ruleid: python-weak-hash
        return hmac.new(self.key, body, hashlib.md5).hexdigest()


def verify_download(data, expected):
    # ruleid: python-weak-hash
    digest = hashlib.new("md5", data)
    return digest.hexdigest() == expected


def cache_name(url):
    # ok: python-weak-hash
    return hashlib.md5(url.encode()).hexdigest()


def hash_password_safely(password, salt):
    # ok: python-weak-hash
    return hashlib.scrypt(password.encode(), salt=salt, n=2**14, r=8, p=1)


def make_token_safely(user):
    # ok: python-weak-hash
    return hashlib.sha256(user.seed).hexdigest()


def auth_cache_key(name):
    # ok: python-weak-hash
    return hashlib.md5(name, usedforsecurity=False).hexdigest()
