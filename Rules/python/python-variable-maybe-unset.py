import json


def parse_level(config):
    # ruleid: python-variable-maybe-unset
    for key, value in config.items():
        if key == "level":
            level = int(value)
    return level


def parse_level_safe(config):
    level = 0
    # ok: python-variable-maybe-unset
    for key, value in config.items():
        if key == "level":
            level = int(value)
    return level


def shipping(country, weight):
    # ruleid: python-variable-maybe-unset
    if country == "DE":
        rate = 4.5
    elif country == "FR":
        rate = 6.9
    return rate * weight


def shipping_safe(country, weight):
    # ok: python-variable-maybe-unset
    if country == "DE":
        rate = 4.5
    elif country == "FR":
        rate = 6.9
    else:
        raise ValueError(country)
    return rate * weight


def load(path):
    # ruleid: python-variable-maybe-unset
    try:
        with open(path) as f:
            cfg = json.load(f)
    except OSError as e:
        print("cannot read", e)
    return cfg["debug"]


def load_safe(path):
    # ok: python-variable-maybe-unset
    try:
        with open(path) as f:
            cfg = json.load(f)
    except OSError:
        return {}
    return cfg["debug"]
