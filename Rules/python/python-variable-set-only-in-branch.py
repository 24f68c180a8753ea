import logging

log = logging.getLogger(__name__)


# ruleid: python-variable-set-only-in-branch
def level(config):
    for key, value in config.items():
        if key == "level":
            found = int(value)
    return found


# ruleid: python-variable-set-only-in-branch
def rate(kind):
    if kind == "a":
        price = 1
    elif kind == "b":
        price = 2
    return price * 100


# ruleid: python-variable-set-only-in-branch
def load(path):
    try:
        text = read(path)
    except OSError:
        log.warning("no %s", path)
    return text.strip()


# ok: python-variable-set-only-in-branch
def safe_level(config):
    found = 0
    for key, value in config.items():
        if key == "level":
            found = int(value)
    return found


# ok: python-variable-set-only-in-branch
def safe_rate(kind):
    if kind == "a":
        price = 1
    elif kind == "b":
        price = 2
    else:
        price = 3
    return price * 100


# ok: python-variable-set-only-in-branch
def safe_load(path):
    try:
        text = read(path)
    except OSError:
        return None
    return text.strip()
