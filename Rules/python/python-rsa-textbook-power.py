import rsa
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding


def lock(message, n, e):
    number = int.from_bytes(message, "big")
    # ruleid: python-rsa-textbook-power
    return pow(number, e, n)


class Signer:
    def sign(self, digest):
        # ruleid: python-rsa-textbook-power
        return pow(int.from_bytes(digest, "big"), self.key.d, self.key.n)


def seal(text, public_key):
    # ruleid: python-rsa-textbook-power
    return [pow(ord(c), 65537, public_key.n) for c in text]


def lock_well(message, public_key):
    # ok: python-rsa-textbook-power
    return public_key.encrypt(message, padding.OAEP(padding.MGF1(hashes.SHA256()), hashes.SHA256(), None))


def inverse(a, p):
    # ok: python-rsa-textbook-power
    return pow(a, -1, p)


def probably_prime(a, p):
    # ok: python-rsa-textbook-power
    return pow(a, p - 1, p) == 1
