from http import cookies
from http.cookies import SimpleCookie


def start(value):
    jar = cookies.SimpleCookie()
    # ruleid: python-cookie-morsel-without-flags
    jar["session"] = value
    return jar.output()


def login(value):
    jar = SimpleCookie()
    # ruleid: python-cookie-morsel-without-flags
    jar["auth_token"] = value
    return jar


def user(value):
    jar = SimpleCookie()
    # ruleid: python-cookie-morsel-without-flags
    jar["user"] = value
    return jar.output(header="")


def theme(value):
    jar = SimpleCookie()
    # ok: python-cookie-morsel-without-flags
    jar["theme"] = value
    return jar


def plain(value):
    jar = {}
    # ok: python-cookie-morsel-without-flags
    jar["session"] = value
    return jar


def lang(value):
    jar = cookies.SimpleCookie()
    # ok: python-cookie-morsel-without-flags
    jar["lang"] = value
    return jar
