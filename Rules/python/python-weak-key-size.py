from Crypto.PublicKey import RSA
from cryptography.hazmat.primitives.asymmetric import ec, rsa
import paramiko


def make():
    # ruleid: python-weak-key-size
    return rsa.generate_private_key(public_exponent=65537, key_size=1024)


def other():
    bits = 4096
    # ruleid: python-weak-key-size
    return RSA.generate(512), bits


def curve():
    # ruleid: python-weak-key-size
    return ec.generate_private_key(ec.SECP192R1())


def make_safely():
    # ok: python-weak-key-size
    return rsa.generate_private_key(public_exponent=65537, key_size=3072)


def other_safely():
    # ok: python-weak-key-size
    return RSA.generate(2048)


def curve_safely():
    # ok: python-weak-key-size
    return ec.generate_private_key(ec.SECP256R1())
