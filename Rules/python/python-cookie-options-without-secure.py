class TokenCookie:
    # ruleid: python-cookie-options-without-secure
    options = dict(httponly=True, secure=False, samesite="lax")

    def attach(self, response, token):
        response.set_cookie("access", token, **self.options)


# ruleid: python-cookie-options-without-secure
SESSION_COOKIE_SECURE = False


def start(response, sid):
    # ruleid: python-cookie-options-without-secure
    response.set_cookie("sid", sid, httponly=True)


def start_safe(response, sid):
    # ok: python-cookie-options-without-secure
    response.set_cookie("sid", sid, httponly=True, secure=True, samesite="Lax")


# ok: python-cookie-options-without-secure
OPTIONS = dict(httponly=True, secure=True, samesite="lax")


def theme(response, name):
    # ok: python-cookie-options-without-secure
    response.set_cookie("theme", name, secure=False)
