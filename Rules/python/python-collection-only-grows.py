# ruleid: python-collection-only-grows
self.pending.append(d)
# ruleid: python-collection-only-grows
@functools.lru_cache(maxsize=None)
def f(x):
    return x


# ruleid: python-collection-only-grows
q = queue.Queue()

# ok: python-collection-only-grows
pending = 1
# ok: python-collection-only-grows
@functools.lru_cache(maxsize=100)
def g(x):
    return x


# ok: python-collection-only-grows
q = queue.Queue(10)
