import threading

visits = 0
lock = threading.Lock()


def visit():
    global visits
    # ruleid: python-shared-value-changed-without-lock
    visits += 1


class Purse:
    def __init__(self, coins):
        self.coins = coins
        self._lock = threading.Lock()

    def take(self, n):
        if self.coins >= n:
            # ruleid: python-shared-value-changed-without-lock
            self.coins -= n
            return True
        return False

    def put(self, n):
        # ruleid: python-shared-value-changed-without-lock
        self.coins = self.coins + n

    def safe_take(self, n):
        with self._lock:
            if self.coins >= n:
                # ok: python-shared-value-changed-without-lock
                self.coins -= n
                return True
        return False


def safe_visit():
    global visits
    with lock:
        # ok: python-shared-value-changed-without-lock
        visits += 1


def count(rows):
    total = 0
    for row in rows:
        # ok: python-shared-value-changed-without-lock
        total += row
    return total
