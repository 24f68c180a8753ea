from fastapi import HTTPException, Request
import jwt


async def current_account(request: Request):
    header = request.headers.get("Authorization", "")
    raise_if_blocked(request)
    return await find_account(header)


def require_user(request):
    header = request.headers.get("Authorization", "")
    # ruleid: python-bearer-token-not-looked-at
    if header.startswith("Bearer "):
        return {"known": True}
    raise HTTPException(status_code=401)


class HeaderAuth:
    def is_authenticated(self, request):
        value = request.META.get("HTTP_AUTHORIZATION")
        # ruleid: python-bearer-token-not-looked-at
        return value is not None and value.startswith("Token ")


def check_auth(headers):
    value = headers.get("Authorization")
    # ruleid: python-bearer-token-not-looked-at
    if value and value.startswith("Bearer "):
        return True
    return False


def verify_user(request):
    header = request.headers.get("Authorization", "")
    # ok: python-bearer-token-not-looked-at
    if not header.startswith("Bearer "):
        raise HTTPException(status_code=401)
    return jwt.decode(header[7:], KEY, algorithms=["HS256"])


def auth_token(header):
    # ok: python-bearer-token-not-looked-at
    if header.startswith("Bearer "):
        return header[7:]
    return None


def auth_user(header):
    # ok: python-bearer-token-not-looked-at
    if header.startswith("Bearer "):
        return lookup_session(header.removeprefix("Bearer "))
    return None
