# ruleid: python-lock-taken-by-hand
lock.acquire()
# ruleid: python-lock-taken-by-hand
with a_lock, b_lock: go()
# ruleid: python-lock-taken-by-hand
self.lock.acquire()

# ok: python-lock-taken-by-hand
lock.release()
# ok: python-lock-taken-by-hand
with a_lock: go()
# ok: python-lock-taken-by-hand
lock.acquire(timeout=3)
