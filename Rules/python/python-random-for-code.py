import random


def invite():
    # ruleid: python-random-for-code
    return "%06d" % random.randrange(10**6)


def reset(email):
    # ruleid: python-random-for-code
    code = random.randint(1000, 9999)
    mail(email, code)


class Tokens:
    def issue_token(self):
        text = ""
        for _ in range(32):
            # ruleid: python-random-for-code
            text += random.choice(self.alphabet)
        return text


def dice():
    # ok: python-random-for-code
    return random.randint(1, 6)


def shuffled(rows):
    # ok: python-random-for-code
    return random.sample(rows, len(rows))


def jitter(delay):
    # ok: python-random-for-code
    return delay * random.random()
