import jwt
from jwt import decode
from jose import jwt as jose_jwt


def claims(token):
    # ruleid: python-jwt-not-verified
    return jwt.decode(token, options={"verify_signature": False})


def old_claims(token):
    # ruleid: python-jwt-not-verified
    return decode(token, "secret", verify=False)


def any_algorithm(token, key):
    # ruleid: python-jwt-not-verified
    return jwt.decode(token, key, algorithms=["HS256", "none"])


def user_of(token):
    # ruleid: python-jwt-not-verified
    return jose_jwt.get_unverified_claims(token)["sub"]


def unsigned(payload):
    # ruleid: python-jwt-not-verified
    return jwt.encode(payload, None, algorithm="none")


def claims_safely(token, key):
    # ok: python-jwt-not-verified
    return jwt.decode(token, key, algorithms=["RS256"])


def no_expiry(token, key):
    # ok: python-jwt-not-verified
    return jwt.decode(token, key, algorithms=["HS256"], options={"require": ["exp"]})


def key_id(token):
    # ok: python-jwt-not-verified
    return jwt.get_unverified_header(token)["kid"]
