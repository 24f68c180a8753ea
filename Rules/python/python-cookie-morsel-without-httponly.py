from http import cookies
from http.cookies import SimpleCookie


def head(token):
    jar = SimpleCookie()
    # ruleid: python-cookie-morsel-without-httponly
    jar["auth"] = token
    jar["auth"]["secure"] = True
    return jar.output()


class Handler:
    def login(self, user):
        cookie = cookies.SimpleCookie()
        # ruleid: python-cookie-morsel-without-httponly
        cookie["session_id"] = new_session(user)
        self.send_header("Set-Cookie", cookie["session_id"].OutputString())


def remember(key):
    c = SimpleCookie()
    # ruleid: python-cookie-morsel-without-httponly
    c["remember_me"] = key
    c["remember_me"]["max-age"] = 86400
    return c


def good_head(token):
    jar = SimpleCookie()
    # ok: python-cookie-morsel-without-httponly
    jar["auth"] = token
    jar["auth"]["secure"] = True
    jar["auth"]["httponly"] = True
    return jar.output()


def theme(name):
    jar = SimpleCookie()
    # ok: python-cookie-morsel-without-httponly
    jar["theme"] = name
    return jar.output()


def good_morsel(token):
    jar = SimpleCookie()
    # ok: python-cookie-morsel-without-httponly
    jar["session"] = token
    morsel = jar["session"]
    morsel["httponly"] = True
    return jar.output()
