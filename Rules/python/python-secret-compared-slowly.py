def check_token(supplied, stored):
    # ruleid: python-secret-compared-slowly
    for a, b in zip(supplied, stored):
        if a != b:
            return False
    return True


def a(request, secret, key):
    # ruleid: python-secret-compared-slowly
    if request.headers["X-Api-Key"] == settings.API_KEY:
        return 1
    # ruleid: python-secret-compared-slowly
    if hmac.new(key, b"x", "sha256").hexdigest() == request.args["sig"]:
        return 2


def good(a, key):
    # ok: python-secret-compared-slowly
    if hmac.compare_digest(a, key):
        return 1
    # ok: python-secret-compared-slowly
    if key == None:
        return 2
    # ok: python-secret-compared-slowly
    return a == "yes"
