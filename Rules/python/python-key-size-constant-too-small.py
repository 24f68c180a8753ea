import subprocess

from Crypto.PublicKey import RSA
from cryptography.hazmat.primitives.asymmetric import ec


class KeyStore:
    BITS = 512

    def create(self):
        # ruleid: python-key-size-constant-too-small
        return RSA.generate(self.BITS)


# ruleid: python-key-size-constant-too-small
RSA_KEY_SIZE = 1024


def make(bits=1024):
    # ruleid: python-key-size-constant-too-small
    return RSA.generate(bits)


def certificate():
    # ruleid: python-key-size-constant-too-small
    subprocess.run(["openssl", "req", "-newkey", "rsa:1024", "-out", "a.csr"], check=True)


def make_safe(bits=3072):
    # ok: python-key-size-constant-too-small
    return RSA.generate(bits)


# ok: python-key-size-constant-too-small
CHUNK_SIZE = 1024


def curve():
    # ok: python-key-size-constant-too-small
    return ec.generate_private_key(ec.SECP256R1())
