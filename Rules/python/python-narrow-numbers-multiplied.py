import ctypes

import numpy as np
import pandas as pd


def aggregate(path):
    df = pd.read_csv(path, dtype={"units": "int16", "cost": "int16"})
    # ruleid: python-narrow-numbers-multiplied
    return df["units"] * df["cost"]


def aggregate_wide(path):
    df = pd.read_csv(path, dtype={"units": "int64", "cost": "int64"})
    # ok: python-narrow-numbers-multiplied
    return df["units"] * df["cost"]


def area(w, h):
    w = np.int16(w)
    h = np.int16(h)
    # ruleid: python-narrow-numbers-multiplied
    return w * h


def volume(values):
    a = np.array(values, dtype=np.int32)
    # ruleid: python-narrow-numbers-multiplied
    return a.prod()


def volume_wide(values):
    a = np.array(values, dtype=np.int64)
    # ok: python-narrow-numbers-multiplied
    return a.prod()


class Counter:
    def __init__(self):
        self.n = ctypes.c_uint16(0)

    def add(self, k):
        # ruleid: python-narrow-numbers-multiplied
        self.n.value += k


def plain(w, h):
    # ok: python-narrow-numbers-multiplied
    return w * h
