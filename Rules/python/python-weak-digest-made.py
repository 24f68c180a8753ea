import hashlib
import hmac


def etag(body):
    # ruleid: python-weak-digest-made
    return hashlib.md5(body).hexdigest()


def cache_key(parts):
    # ruleid: python-weak-digest-made
    digest = hashlib.sha1()
    for part in parts:
        digest.update(part)
    return digest.hexdigest()


def sign(key, text):
    # ruleid: python-weak-digest-made
    return hmac.new(key, text, hashlib.sha1).digest()


def strong(body):
    # ok: python-weak-digest-made
    return hashlib.sha256(body).hexdigest()


def chosen(name, body):
    # ok: python-weak-digest-made
    return hashlib.new(name, body).digest()


def bucket(key):
    # ok: python-weak-digest-made
    return hashlib.md5(key, usedforsecurity=False).digest()[0]
