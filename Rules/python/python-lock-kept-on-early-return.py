import threading

lock = threading.Lock()


def take(account, amount):
    # ruleid: python-lock-kept-on-early-return
    lock.acquire()
    if account.balance < amount:
        return False
    account.balance -= amount
    lock.release()
    return True


class Pool:
    def borrow(self):
        # ruleid: python-lock-kept-on-early-return
        self._lock.acquire()
        item = self._items.find()
        if item is None:
            raise LookupError("empty")
        item.used = True
        self._lock.release()
        return item


def load(path):
    # ruleid: python-lock-kept-on-early-return
    lock.acquire()
    text = read(path)
    if not text:
        print("nothing there")
        return None
    lock.release()
    return text


def take_safely(account, amount):
    # ok: python-lock-kept-on-early-return
    with lock:
        if account.balance < amount:
            return False
        account.balance -= amount
    return True


def take_and_release(account, amount):
    # ok: python-lock-kept-on-early-return
    lock.acquire()
    if account.balance < amount:
        lock.release()
        return False
    account.balance -= amount
    lock.release()
    return True


def take_in_try(account, amount):
    # ok: python-lock-kept-on-early-return
    lock.acquire()
    try:
        if account.balance < amount:
            return False
        account.balance -= amount
        return True
    finally:
        lock.release()
