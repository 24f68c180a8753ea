MAX_TRIES = 3
LIMIT = 10


def check(account, pin):
    # ruleid: python-limit-off-by-one
    if account.failed_attempts > MAX_TRIES:
        raise PermissionError("locked")
    return account.verify(pin)


def call(job):
    attempts = 0
    # ruleid: python-limit-off-by-one
    while attempts <= MAX_TRIES:
        if job():
            return True
        attempts += 1
    return False


def use(coupon):
    # ruleid: python-limit-off-by-one
    if coupon.uses <= LIMIT:
        coupon.uses += 1
        return True
    return False


def safe_check(account, pin):
    # ok: python-limit-off-by-one
    if account.failed_attempts >= MAX_TRIES:
        raise PermissionError("locked")
    return account.verify(pin)


def size(value):
    # ok: python-limit-off-by-one
    if len(value) > LIMIT:
        raise ValueError(value)
    return value


def grow(items):
    # ok: python-limit-off-by-one
    if items.count > MAX_TRIES:
        return items.first
    return items


def counted_first(account):
    account.attempts += 1
    # ok: python-limit-off-by-one
    if account.attempts > MAX_ATTEMPTS:
        raise Locked(account)
