import random
import secrets
import string
import uuid
from random import randint


def reset_token(user):
    # ruleid: python-predictable-token
    return "".join(random.choice(string.ascii_letters) for _ in range(32))


class Login:
    def start(self, user):
        # ruleid: python-predictable-token
        otp = randint(100000, 999999)
        user.send(otp)
        # ruleid: python-predictable-token
        self.session_id = str(random.getrandbits(64))


def link():
    # ruleid: python-predictable-token
    token = uuid.uuid1().hex
    return "/reset?t=" + token


def reset_token_safely(user):
    # ok: python-predictable-token
    return secrets.token_urlsafe(32)


def sample_token_safely():
    # ok: python-predictable-token
    return "".join(random.SystemRandom().choice(string.ascii_letters) for _ in range(32))


def jitter():
    # ok: python-predictable-token
    delay = random.uniform(0, 1)
    return delay


def colour():
    # ok: python-predictable-token
    return random.choice(["red", "green"])


def make_cipher():
    # ruleid: python-predictable-token
    key = bytes(random.randint(0, 255) for _ in range(32))
    return AES.new(key, AES.MODE_GCM)


class Codes:
    def __init__(self, seed):
        self.rng = random.Random(seed)

    def next_code(self):
        # ruleid: python-predictable-token
        return "".join(self.rng.choices("ABC", k=8))

    def shuffle_deck(self, deck):
        # ok: python-predictable-token
        return self.rng.sample(deck, len(deck))
