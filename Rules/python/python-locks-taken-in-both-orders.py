import threading

north = threading.Lock()
south = threading.Lock()
north_lock = threading.Lock()
south_lock = threading.Lock()
one_lock = threading.Lock()
two_lock = threading.Lock()


def there():
    # ruleid: python-locks-taken-in-both-orders
    with north_lock:
        with south_lock:
            move("there")


def back():
    # ruleid: python-locks-taken-in-both-orders
    with south_lock:
        with north_lock:
            move("back")


def alone():
    # ok: python-locks-taken-in-both-orders
    with one_lock:
        move("alone")


class Bank:
    def debit(self):
        # ruleid: python-locks-taken-in-both-orders
        with self.lock_a, self.lock_b:
            self.n -= 1

    def credit(self):
        with self.lock_b, self.lock_a:
            self.n += 1


def manual():
    # ruleid: python-locks-taken-in-both-orders
    one_lock.acquire()
    two_lock.acquire()
    move("x")


def reverse():
    two_lock.acquire()
    one_lock.acquire()
    move("y")
