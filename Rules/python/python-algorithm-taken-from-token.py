import jwt
import ssl


class Verifier:
    def verify(self, token):
        alg = jwt.get_unverified_header(token)["alg"]
        # ruleid: python-algorithm-taken-from-token
        return jwt.decode(token, self.key, algorithms=[alg])

    def verify_any(self, token):
        # ruleid: python-algorithm-taken-from-token
        return jwt.decode(token, self.key, algorithms=["HS256", "none"])

    def verify_safe(self, token):
        # ok: python-algorithm-taken-from-token
        return jwt.decode(token, self.key, algorithms=["RS256"])


def context():
    c = ssl.create_default_context()
    # ruleid: python-algorithm-taken-from-token
    c.minimum_version = ssl.TLSVersion.TLSv1
    return c


def context_safe():
    c = ssl.create_default_context()
    # ok: python-algorithm-taken-from-token
    c.minimum_version = ssl.TLSVersion.TLSv1_2
    return c


def kid(token):
    # ok: python-algorithm-taken-from-token
    return jwt.get_unverified_header(token)["kid"]
