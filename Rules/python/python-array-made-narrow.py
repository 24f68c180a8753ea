import numpy as np


def pack(prices):
    cents = np.array(prices, dtype=np.int64)
    # ruleid: python-array-made-narrow
    return cents.astype(np.int16).tobytes()


class Trace:
    def shrink(self, values):
        wide = np.asarray(values, dtype=np.float64)
        # ruleid: python-array-made-narrow
        self.values = wide.astype("int8")


def offsets(block):
    raw = np.frombuffer(block, dtype=np.uint64)
    # ruleid: python-array-made-narrow
    return raw.astype(np.uint32)


def good_pack(prices):
    cents = np.array(prices, dtype=np.int64)
    limit = np.iinfo(np.int16)
    if cents.min() < limit.min or cents.max() > limit.max:
        raise OverflowError("price")
    # ok: python-array-made-narrow
    return cents.astype(np.int16).tobytes()


def wider(values):
    small = np.array(values, dtype=np.int16)
    # ok: python-array-made-narrow
    return small.astype(np.int64)


def picture(values):
    image = np.array(values, dtype=np.float64)
    # ok: python-array-made-narrow
    return image.astype(np.uint8)
