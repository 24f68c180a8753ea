def tags_of(page, tags=[]):
    for word in page.words:
        if word.startswith("#"):
            # ruleid: python-default-argument-filled
            tags.append(word)
    return tags


class Basket:
    lines = []

    def __init__(self, owner):
        self.owner = owner

    def put(self, item):
        # ruleid: python-default-argument-filled
        self.lines.append(item)


def headers_for(user, headers: dict = {}):
    # ruleid: python-default-argument-filled
    headers["X-User"] = user.name
    return headers


def fresh_tags(page, tags=None):
    tags = [] if tags is None else tags
    # ok: python-default-argument-filled
    tags.append(page.name)
    return tags


class OwnBasket:
    lines = []

    def __init__(self, owner):
        self.owner = owner
        self.lines = []

    def put(self, item):
        # ok: python-default-argument-filled
        self.lines.append(item)


def copied(user, headers={}):
    headers = dict(headers)
    # ok: python-default-argument-filled
    headers["X-User"] = user.name
    return headers


def read_only(names, extra=()):
    # ok: python-default-argument-filled
    return list(names) + list(extra)
