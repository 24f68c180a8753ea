class Pager:
    def __init__(self, total, size):
        self.total = total
        self.size = size

    @property
    def pages(self):
        # ruleid: python-division-by-attribute
        return self.total // self.size


class Ring:
    def __init__(self, shards):
        self.shards = shards

    def pick(self, key):
        # ruleid: python-division-by-attribute
        return hash(key) % self.shards


def split(total, parts):
    # ruleid: python-division-by-attribute
    return divmod(total, parts)


class CheckedPager:
    def __init__(self, total, size):
        if size <= 0:
            raise ValueError(size)
        self.size = size

    def pages(self, total):
        # ok: python-division-by-attribute
        return total // self.size


class Guarded:
    def __init__(self, size):
        self.size = size

    def pages(self, total):
        # ok: python-division-by-attribute
        return total // self.size if self.size else 0


def halves(total):
    # ok: python-division-by-attribute
    return divmod(total, 2)
