def a(resp, token):
    # ruleid: python-cookie-flags-missing
    resp.set_cookie("sid", token)
    # ruleid: python-cookie-flags-missing
    resp.set_cookie("sid", token, httponly=True)
    # ruleid: python-cookie-flags-missing
    SESSION_COOKIE_SECURE = False
    # ruleid: python-cookie-flags-missing
    resp.headers.add("Set-Cookie", f"sid={token}; Path=/")
    return resp


def b(resp, token):
    # ok: python-cookie-flags-missing
    resp.set_cookie("sid", token, secure=True, httponly=True, samesite="Lax")
    # ok: python-cookie-flags-missing
    SESSION_COOKIE_SECURE = True
    # ok: python-cookie-flags-missing
    resp.headers.add("Set-Cookie", f"sid={token}; Secure; HttpOnly")
    return resp
