def check_token(supplied, stored):
    # ruleid: python-secret-compared-in-a-loop
    for a, b in zip(supplied, stored):
        if a != b:
            return False
    return True


def same(mac, expected):
    # ruleid: python-secret-compared-in-a-loop
    for i in range(len(mac)):
        if mac[i] != expected[i]:
            return False
    return True


def equal(digest, given):
    # ruleid: python-secret-compared-in-a-loop
    return all(x == y for x, y in zip(digest, given))


def check_token2(supplied, stored):
    # ok: python-secret-compared-in-a-loop
    return hmac.compare_digest(supplied, stored)


def same_rows(rows, others):
    # ok: python-secret-compared-in-a-loop
    for a, b in zip(rows, others):
        if a != b:
            return False
    return True


def has(key, others):
    # ok: python-secret-compared-in-a-loop
    return key in others
