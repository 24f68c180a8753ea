from Crypto.Cipher import AES
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def seal(key, data):
    # ruleid: python-cipher-ecb-mode
    return AES.new(key, AES.MODE_ECB).encrypt(data)


def seal_again(key, data):
    # ruleid: python-cipher-ecb-mode
    encryptor = Cipher(algorithms.AES(key), modes.ECB()).encryptor()
    return encryptor.update(data) + encryptor.finalize()


class Vault:
    def __init__(self, key):
        # ruleid: python-cipher-ecb-mode
        self.cipher = AES.new(key, mode=AES.MODE_ECB)


def seal_safely(key, data):
    cipher = None
    # ok: python-cipher-ecb-mode
    cipher = AES.new(key, AES.MODE_GCM)
    return cipher.nonce, cipher.encrypt_and_digest(data)


def eax(key):
    # ok: python-cipher-ecb-mode
    return AES.new(key, AES.MODE_EAX)


def modern(key, nonce):
    # ok: python-cipher-ecb-mode
    return Cipher(algorithms.AES(key), modes.GCM(nonce))
