import os
import random
import secrets
import time


def generate_token():
    # ruleid: python-predictable-seed
    random.seed(int(time.time()))
    return random.getrandbits(128)


def session_secret(pid):
    # ruleid: python-predictable-seed
    random.seed(1234)
    return "%x" % random.getrandbits(64)


def make_api_key():
    # ruleid: python-predictable-seed
    rng = random.Random(os.getpid())
    return rng.randbytes(16).hex()


def simulate(steps):
    # ok: python-predictable-seed
    random.seed(42)
    return [random.random() for _ in range(steps)]


def generate_token_safely():
    # ok: python-predictable-seed
    return secrets.token_hex(16)


def system_token():
    # ok: python-predictable-seed
    return random.SystemRandom().getrandbits(128)


class VoucherMaker:
    def __init__(self, campaign):
        # ruleid: python-predictable-seed
        self.rng = random.Random(campaign)


def draw_winner(names, user_id):
    # ruleid: python-predictable-seed
    random.seed(user_id)
    return random.choice(names)


class Simulation:
    def __init__(self, seed):
        # ok: python-predictable-seed
        self.rng = random.Random(seed)
