import hashlib
import hmac


def verify(key, body, signature):
    expected = hmac.new(key, body, hashlib.sha256).hexdigest()
    # ruleid: python-timing-unsafe-compare
    return signature == expected


class Api:
    def allowed(self, request):
        api_key = request.headers["X-Api-Key"]
        # ruleid: python-timing-unsafe-compare
        if api_key != self.settings.api_key:
            return False
        return True


def login(token, stored_token):
    # ruleid: python-timing-unsafe-compare
    if token == stored_token:
        return "in"


def check(body, key, mac):
    # ruleid: python-timing-unsafe-compare
    return hmac.new(key, body, "sha256").hexdigest() == mac


def verify_safely(key, body, signature):
    expected = hmac.new(key, body, hashlib.sha256).hexdigest()
    # ok: python-timing-unsafe-compare
    return hmac.compare_digest(signature, expected)


def parse(token):
    # ok: python-timing-unsafe-compare
    if token == "(":
        return 1


def present(secret):
    # ok: python-timing-unsafe-compare
    return secret == None


def kind(node, token_type):
    # ok: python-timing-unsafe-compare
    return node.token_type == token_type


def by_token(session, token):
    # ok: python-timing-unsafe-compare
    return session.query(Device).filter(Device.auth_token == token).first()
