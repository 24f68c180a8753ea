import random
import uuid


def issue(rng, account):
    # ruleid: python-randomness-or-id-guessable
    a = "".join(random.choices("abc", k=8))
    # ruleid: python-randomness-or-id-guessable
    key = uuid.uuid1().hex
    # ruleid: python-randomness-or-id-guessable
    token = str(time.time())
    # ruleid: python-randomness-or-id-guessable
    rng2 = np.random.default_rng(seed=os.getpid())
    return a, key, token, rng2


def good():
    # ok: python-randomness-or-id-guessable
    a = secrets.token_urlsafe(32)
    # ok: python-randomness-or-id-guessable
    key = uuid.uuid4().hex
    # ok: python-randomness-or-id-guessable
    salt = os.urandom(16)
    return a, key, salt
