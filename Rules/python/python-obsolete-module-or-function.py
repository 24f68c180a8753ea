import cgi
import imp
import ssl
import time

import pipes


def load(name, path):
    # ruleid: python-obsolete-module-or-function
    return imp.load_source(name, path)


def connect(sock):
    # ruleid: python-obsolete-module-or-function
    return ssl.wrap_socket(sock)


def ticks():
    # ruleid: python-obsolete-module-or-function
    return time.clock()


def shell(word):
    # ruleid: python-obsolete-module-or-function
    return pipes.quote(word)


def modern(sock, host):
    context = ssl.create_default_context()
    # ok: python-obsolete-module-or-function
    return context.wrap_socket(sock, server_hostname=host)


def now():
    # ok: python-obsolete-module-or-function
    return time.monotonic()


def own(imp_path):
    # ok: python-obsolete-module-or-function
    return imp_path.load_source("x")
