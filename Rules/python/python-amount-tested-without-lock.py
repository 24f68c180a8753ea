import asyncio
import threading

rooms = {}


class Purse:
    def __init__(self, coins):
        self.coins = coins
        self.lock = threading.Lock()

    def spend(self, n):
        # ruleid: python-amount-tested-without-lock
        if self.coins >= n:
            self.coins -= n
            return True
        return False

    def good_spend(self, n):
        with self.lock:
            # ok: python-amount-tested-without-lock
            if self.coins >= n:
                self.coins -= n
                return True
        return False


class Stock:
    def take(self, count):
        # ruleid: python-amount-tested-without-lock
        if self.left < count:
            raise ValueError("none left")
        self.log(count)
        self.left -= count


async def rent(name, who):
    # ruleid: python-amount-tested-without-lock
    if name in rooms:
        raise KeyError(name)
    await pay(who)
    rooms[name] = who


async def good_rent(name, who, lock):
    async with lock:
        # ok: python-amount-tested-without-lock
        if name in rooms:
            raise KeyError(name)
        await pay(who)
        rooms[name] = who


def count_down(n):
    # ok: python-amount-tested-without-lock
    while n > 0:
        n = n - 1
    return n
