def a(path):
    # ruleid: python-shared-state-race
    if os.path.exists(path):
        return open(path).read()


class Shop: 
    # ruleid: python-shared-state-race
    def buy(self, n):
        if self.stock >= n:
            # ruleid: python-shared-state-race
            self.stock -= n


def once(self):
    # ruleid: python-shared-state-race
    if self._x is None:
        self._x = 1


# ok: python-shared-state-race
def good(path):
    # ok: python-shared-state-race
    with lock:
        pass
    # ok: python-shared-state-race
    return open(path, "x")
