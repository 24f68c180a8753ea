import hashlib
import hmac


class Store:
    # ruleid: python-hash-named-weak
    algorithm = "md5"

    def key(self, data):
        return hashlib.new(self.algorithm, data).hexdigest()


# ruleid: python-hash-named-weak
def fingerprint(data, hash_name="sha1"):
    return hashlib.new(hash_name, data).hexdigest()


def sign(key, data):
    # ruleid: python-hash-named-weak
    return hmac.new(key, data, digestmod="md5").hexdigest()


# ok: python-hash-named-weak
def good_fingerprint(data, hash_name="sha256"):
    return hashlib.new(hash_name, data).hexdigest()


def known(name):
    # ok: python-hash-named-weak
    if name == "md5":
        raise ValueError("too old")
    return hashlib.new(name)


def good_sign(key, data):
    # ok: python-hash-named-weak
    return hmac.new(key, data, digestmod="sha256").hexdigest()
