from Crypto.Cipher import AES, DES, DES3
from Cryptodome.Cipher import ARC4 as RC4
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def encrypt_card(key, iv, number):
    # ruleid: python-weak-cipher
    cipher = DES.new(key, DES.MODE_CBC, iv)
    return cipher.encrypt(number)


def stream(key):
    # ruleid: python-weak-cipher
    return RC4.new(key)


def triple(key, iv, data):
    # ruleid: python-weak-cipher
    enc = Cipher(algorithms.TripleDES(key), modes.CBC(iv)).encryptor()
    # ruleid: python-weak-cipher
    other = DES3.new(key, DES3.MODE_CFB, iv)
    return enc.update(data) + other.encrypt(data)


def encrypt_well(key, nonce, data):
    # ok: python-weak-cipher
    cipher = AES.new(key, AES.MODE_GCM, nonce=nonce)
    return cipher.encrypt_and_digest(data)


def encrypt_modern(key, nonce):
    # ok: python-weak-cipher
    return Cipher(algorithms.AES(key), modes.GCM(nonce)).encryptor()


def chacha(key, nonce):
    # ok: python-weak-cipher
    return Cipher(algorithms.ChaCha20(key, nonce), mode=None)
