from Crypto.Cipher import PKCS1_OAEP, PKCS1_v1_5
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding


def wrap(key, secret):
    # ruleid: python-rsa-without-oaep
    return PKCS1_v1_5.new(key).encrypt(secret)


def wrap_again(public_key, secret):
    # ruleid: python-rsa-without-oaep
    return public_key.encrypt(secret, padding.PKCS1v15())


def unwrap(private_key, blob):
    # ruleid: python-rsa-without-oaep
    return private_key.decrypt(blob, padding.PKCS1v15())


def wrap_safely(key, secret):
    # ok: python-rsa-without-oaep
    return PKCS1_OAEP.new(key).encrypt(secret)


def wrap_oaep(public_key, secret, pad):
    # ok: python-rsa-without-oaep
    return public_key.encrypt(secret, pad)


def sign(private_key, data):
    # ok: python-rsa-without-oaep
    return private_key.sign(data, padding.PKCS1v15(), hashes.SHA256())
