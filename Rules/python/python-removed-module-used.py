import asyncore
import collections
import imp
import importlib.util
import pipes
import shlex
import time


def plugin(name, path):
    # ruleid: python-removed-module-used
    return imp.load_source(name, path)


# ruleid: python-removed-module-used
class Echo(asyncore.dispatcher):
    def handle_read(self):
        self.send(self.recv(100))


def quoted(name):
    # ruleid: python-removed-module-used
    return pipes.quote(name)


def started():
    # ruleid: python-removed-module-used
    return time.clock()


def good_plugin(name, path):
    # ok: python-removed-module-used
    return importlib.util.spec_from_file_location(name, path)


def good_quoted(name):
    # ok: python-removed-module-used
    return shlex.quote(name)


def good_started():
    # ok: python-removed-module-used
    return time.perf_counter()


def is_map(value):
    # ok: python-removed-module-used
    return isinstance(value, collections.abc.Mapping)
