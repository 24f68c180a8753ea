# ruleid: python-mutable-default-argument
def collect(user, found=[]):
    for group in user.groups:
        found.append(group.name)
    return found


# ruleid: python-mutable-default-argument
def settings(name, values={}):
    values[name] = True
    return values


class Basket:
    items = []

    def put(self, item):
        # ruleid: python-mutable-default-argument
        self.items.append(item)


class Fresh:
    items = []

    def __init__(self):
        self.items = []

    def put(self, item):
        # ok: python-mutable-default-argument
        self.items.append(item)


# ok: python-mutable-default-argument
def safe_collect(user, found=None):
    found = [] if found is None else found
    found.append(user)
    return found


# ok: python-mutable-default-argument
def show(values=[]):
    for value in values:
        print(value)
