import threading
from threading import Lock


class Store:
    def __init__(self):
        self._lock = threading.Lock()
        self.rows = {}

    def get(self, key):
        with self._lock:
            return self.rows.get(key)

    def size(self):
        return len(self.rows)

    def move(self, old, new):
        with self._lock:
            # ruleid: python-lock-taken-twice
            self.rows[new] = self.get(old)
            # ok: python-lock-taken-twice
            return self.size()


class Again:
    def __init__(self):
        self.guard = Lock()

    def add(self, n):
        self.guard.acquire()
        # ruleid: python-lock-taken-twice
        self.log(n)
        self.guard.release()

    def log(self, n):
        with self.guard:
            print(n)


class Many:
    def __init__(self):
        self.lock = Lock()

    def put(self, n):
        with self.lock:
            self.n = n

    def put_all(self, ns):
        with self.lock:
            for n in ns:
                # ruleid: python-lock-taken-twice
                self.put(n)


class Reentrant:
    def __init__(self):
        self.lock = threading.RLock()

    def a(self):
        with self.lock:
            return 1

    def b(self):
        with self.lock:
            # ok: python-lock-taken-twice
            return self.a()

    def c(self):
        # ok: python-lock-taken-twice
        return self.a()
