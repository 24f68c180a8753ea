import json
import marshal
import pickle
import shelve


def load(path):
    with open(path, "rb") as file:
        # ruleid: python-objects-from-bytes
        return pickle.load(file)


def code(data):
    # ruleid: python-objects-from-bytes
    return marshal.loads(data)


def settings(path):
    # ruleid: python-objects-from-bytes
    return shelve.open(path)


def parsed(text):
    # ok: python-objects-from-bytes
    return json.loads(text)


def saved(value):
    # ok: python-objects-from-bytes
    return pickle.dumps(value)


def entry(store, key):
    # ok: python-objects-from-bytes
    return store.load(key)
