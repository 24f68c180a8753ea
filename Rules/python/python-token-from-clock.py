import hashlib
import os
import time
import uuid
from datetime import datetime


def reset_token(user):
    seed = str(user.id) + str(user.email)
    # ruleid: python-token-from-clock
    return hashlib.md5(f"{seed}{time.time()}".encode()).hexdigest()


def make_session_id():
    now = int(time.time() * 1000)
    # ruleid: python-token-from-clock
    return "%d-sess" % now


class Account:
    def issue(self):
        # ruleid: python-token-from-clock
        self.api_key = hashlib.sha256(str(datetime.now()).encode()).hexdigest()


def invite_code(team):
    # ruleid: python-token-from-clock
    return hex(os.getpid() + team.id)


def session_id():
    # ok: python-token-from-clock
    return uuid.uuid4().hex


def log_line(text):
    # ok: python-token-from-clock
    return f"{time.time()} {text}"


def elapsed(start):
    # ok: python-token-from-clock
    label = str(time.time() - start)
    return label
