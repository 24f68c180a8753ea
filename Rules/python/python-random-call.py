import random
import secrets
from random import choice


def ticket():
    # ruleid: python-random-call
    return random.randint(100000, 999999)


def name(letters):
    # ruleid: python-random-call
    return "".join(choice(letters) for _ in range(8))


def boundary():
    # ruleid: python-random-call
    return "--%x" % random.getrandbits(64)


def ticket_of_system():
    # ok: python-random-call
    return secrets.randbelow(1000000)


def name_of_system(letters):
    # ok: python-random-call
    return "".join(secrets.choice(letters) for _ in range(8))


def draw():
    # ok: python-random-call
    return random.SystemRandom().randint(1, 49)
