import hashlib
import hmac


def digest(data):
    # ruleid: python-outdated-hash-used
    return hashlib.md5(data).hexdigest()


def file_digest(path):
    # ruleid: python-outdated-hash-used
    h = hashlib.new("sha1")
    h.update(path.read_bytes())
    return h.hexdigest()


def mac(key, data):
    # ruleid: python-outdated-hash-used
    return hmac.new(key, data, "sha1").hexdigest()


def etag(data):
    # ok: python-outdated-hash-used
    return hashlib.md5(data, usedforsecurity=False).hexdigest()


def strong(data):
    # ok: python-outdated-hash-used
    return hashlib.sha256(data).hexdigest()


def named(data):
    # ok: python-outdated-hash-used
    return hashlib.new("sha512", data).hexdigest()
