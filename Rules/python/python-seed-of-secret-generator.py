import random
import numpy as np


def derive_keys(n):
    # ruleid: python-seed-of-secret-generator
    rng = np.random.default_rng(seed=7)
    return rng.bytes(16)


def new_token():
    # ruleid: python-seed-of-secret-generator
    random.seed(42)
    return random.random()


def make_password(user):
    # ruleid: python-seed-of-secret-generator
    rng = random.Random(user.id)
    return rng.random()


def good_token(n):
    # ok: python-seed-of-secret-generator
    return secrets.token_bytes(n)


def split(x):
    # ok: python-seed-of-secret-generator
    random.seed(42)


def sample(x):
    # ok: python-seed-of-secret-generator
    return np.random.default_rng(7)
