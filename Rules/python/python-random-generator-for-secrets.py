import random
import secrets

import numpy as np


class KeyFactory:
    def __init__(self):
        self.rng = np.random.default_rng()

    def aes_key(self):
        # ruleid: python-random-generator-for-secrets
        return self.rng.bytes(32)


def make_reset_token(user):
    # ruleid: python-random-generator-for-secrets
    return "".join(random.choices("abcdef0123456789", k=20))


def send_code(phone):
    # ruleid: python-random-generator-for-secrets
    sms_code = random.randint(100000, 999999)
    sms.send(phone, sms_code)


def make_reset_token_safe(user):
    # ok: python-random-generator-for-secrets
    return secrets.token_urlsafe(32)


def roll(sides):
    # ok: python-random-generator-for-secrets
    return random.randint(1, sides)


def noise(n):
    rng = np.random.default_rng()
    # ok: python-random-generator-for-secrets
    return rng.integers(0, 9, n)
