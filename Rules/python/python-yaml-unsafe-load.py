import yaml
from yaml import load as yload
from yaml import CSafeLoader


def read_config(path):
    with open(path) as stream:
        # ruleid: python-yaml-unsafe-load
        return yaml.load(stream)


def read_many(text):
    # ruleid: python-yaml-unsafe-load
    return list(yaml.load_all(text, Loader=yaml.UnsafeLoader))


class Settings:
    def __init__(self, body):
        # ruleid: python-yaml-unsafe-load
        self.values = yload(body, Loader=yaml.Loader)
        # ruleid: python-yaml-unsafe-load
        self.more = yaml.unsafe_load(body)


def read_safely(path):
    with open(path) as stream:
        # ok: python-yaml-unsafe-load
        return yaml.safe_load(stream)


def read_fast(text):
    # ok: python-yaml-unsafe-load
    return yaml.load(text, Loader=CSafeLoader)


def read_positional(text):
    # ok: python-yaml-unsafe-load
    return yaml.load(text, yaml.SafeLoader)


def read_all(text, MySafeLoader):
    # ok: python-yaml-unsafe-load
    return list(yaml.load_all(text, Loader=MySafeLoader))
