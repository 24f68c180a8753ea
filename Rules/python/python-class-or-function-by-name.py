import importlib


def make(name):
    # ruleid: python-class-or-function-by-name
    return globals()[name]()


def dispatch(request, action):
    service = Service()
    # ruleid: python-class-or-function-by-name
    handler = getattr(service, action)
    return handler(request)


def load(plugin):
    # ruleid: python-class-or-function-by-name
    return importlib.import_module(plugin).run()


def listed(name):
    if name not in NAMES:
        raise KeyError(name)
    # ok: python-class-or-function-by-name
    return globals()[name]()


def table(name):
    # ok: python-class-or-function-by-name
    return HANDLERS[name]()


def title(item):
    # ok: python-class-or-function-by-name
    return getattr(item, "title")()
