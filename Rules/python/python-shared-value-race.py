def f():
    # ruleid: python-shared-value-race
    global n
    n += 1


class S:
    # ruleid: python-shared-value-race
    def a(self):
        # ruleid: python-shared-value-race
        self.count += 1


def once(self):
    # ruleid: python-shared-value-race
    if self._x is None:
        self._x = 1



def g(n):
    # ok: python-shared-value-race
    n += 1
    return n


class U:
    def a(self):
        # ok: python-shared-value-race
        self.name = 1


def h(x):
    # ok: python-shared-value-race
    return x
