import importlib
import json


class Desk:
    def open(self, who):
        return who


def run(request, action):
    desk = Desk()
    # ruleid: python-member-chosen-by-name
    method = getattr(desk, action)
    return method(request.user)


def shape(text):
    spec = json.loads(text)
    # ruleid: python-member-chosen-by-name
    return globals()[spec["kind"]](**spec["args"])


def start(plugin_name, data):
    # ruleid: python-member-chosen-by-name
    module = importlib.import_module(plugin_name)
    return module.main(data)


def rpc(server, message):
    # ruleid: python-member-chosen-by-name
    return getattr(server, message["method"])(*message["params"])


ACTIONS = {"open": Desk.open}


def good_run(request, action):
    # ok: python-member-chosen-by-name
    return ACTIONS[action](Desk(), request.user)


def checked(desk, action):
    if action not in ("open", "close"):
        raise ValueError(action)
    # ok: python-member-chosen-by-name
    return getattr(desk, action)()


def field(row, name):
    # ok: python-member-chosen-by-name
    return getattr(row, name)


def each(desk, names):
    for command in ("open", "close"):
        # ok: python-member-chosen-by-name
        getattr(desk, command)()
