import functools
import weakref

_sessions = {}


def open_session(user, sid):
    # ruleid: python-listener-never-removed
    _sessions[sid] = {"user": user}
    return sid


class EventHub:
    listeners = []

    @classmethod
    def subscribe(cls, callback):
        # ruleid: python-listener-never-removed
        cls.listeners.append(callback)


class Hub:
    listeners = []

    def subscribe(self, callback):
        # ok: python-listener-never-removed
        self.listeners.append(callback)

    def unsubscribe(self, callback):
        self.listeners.remove(callback)


class Report:
    @functools.lru_cache(maxsize=None)
    # ruleid: python-listener-never-removed
    def rows(self, year):
        return load(year)


@functools.lru_cache(maxsize=64)
# ok: python-listener-never-removed
def rate(year):
    return load(year)


def copy_text(libc, text):
    # ruleid: python-listener-never-removed
    p = libc.malloc(len(text))
    ctypes.memmove(p, text, len(text))
    return ctypes.string_at(p, len(text))


def copy_text_safe(libc, text):
    # ok: python-listener-never-removed
    p = libc.malloc(len(text))
    try:
        ctypes.memmove(p, text, len(text))
        return ctypes.string_at(p, len(text))
    finally:
        libc.free(p)
