import pickle
import shelve
import yaml


def load(data, path, sock):
    # ruleid: python-data-turned-into-objects
    a = pickle.loads(data)
    # ruleid: python-data-turned-into-objects
    b = yaml.load(data, Loader=yaml.Loader)
    # ruleid: python-data-turned-into-objects
    c = shelve.open(path)
    # ruleid: python-data-turned-into-objects
    d = sock.recv_pyobj()
    return a, b, c, d


def good(data, f):
    # ok: python-data-turned-into-objects
    a = yaml.safe_load(data)
    # ok: python-data-turned-into-objects
    b = yaml.load(data, Loader=yaml.SafeLoader)
    # ok: python-data-turned-into-objects
    c = json.loads(data)
    return a, b, c
