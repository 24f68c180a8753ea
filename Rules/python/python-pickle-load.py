import pickle
import copy
import json
from pickle import loads

import joblib
import numpy as np


def restore(path):
    with open(path, "rb") as handle:
        # ruleid: python-pickle-load
        return pickle.load(handle)


def decode(blob):
    # ruleid: python-pickle-load
    return loads(blob)


class Model:
    def __init__(self, path):
        # ruleid: python-pickle-load
        self.net = joblib.load(path)
        # ruleid: python-pickle-load
        self.data = np.load(path + ".npy", allow_pickle=True)


def restore_safely(path):
    with open(path) as handle:
        # ok: python-pickle-load
        return json.load(handle)


def clone(value):
    # ok: python-pickle-load
    return pickle.loads(pickle.dumps(value))


def arrays(path):
    # ok: python-pickle-load
    return np.load(path)
