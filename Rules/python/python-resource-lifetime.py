def a(path):
    # ruleid: python-resource-lifetime
    f = open(path)
    return f.read()


def b(self):
    # ruleid: python-resource-lifetime
    self.lock.acquire()
    work()


def c():
    # ruleid: python-resource-lifetime
    s = socket.socket()
    s.connect(("x", 1))


def good(path):
    # ok: python-resource-lifetime
    with open(path) as f:
        # ok: python-resource-lifetime
        return f.read()


def good2(a):
    # ok: python-resource-lifetime
    return a.reader()
