# ruleid: python-signature-not-enforced
def apply_update(key, blob, signature):
    install(requests.get(blob).content)


def claims(token, key):
    try:
        return jwt.decode(token, key, algorithms=["HS256"])
    # ruleid: python-signature-not-enforced
    except InvalidTokenError:
        pass
    # ruleid: python-signature-not-enforced
    return jwt.decode(token, key, options={"verify_signature": False})


# ruleid: python-signature-not-enforced
server = websockets.serve(handler, "0.0.0.0", 8765)


# ok: python-signature-not-enforced
def webhook(request, key):
    mac = hmac.new(key, request.data, "sha256").hexdigest()
    if not hmac.compare_digest(mac, request.headers["X-Sig"]):
        abort(400)
    return process(request.json)


def good(token, key):
    # ok: python-signature-not-enforced
    return jwt.decode(token, key, algorithms=["HS256"])


# ok: python-signature-not-enforced
def add(a, b):
    return a + b
