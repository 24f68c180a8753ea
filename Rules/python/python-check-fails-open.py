import logging

import requests


def has_permission(user, name):
    # ruleid: python-check-fails-open
    try:
        return name in fetch_permissions(user.id)
    except ConnectionError:
        return True


class Gate:
    def is_allowed(self, request):
        # ruleid: python-check-fails-open
        try:
            reply = requests.get(self.policy_url, params={"u": request.user}, timeout=3)
            return reply.json()["allow"]
        except Exception as error:
            logging.warning("policy server: %s", error)
            return True


def verify_token(token):
    # ruleid: python-check-fails-open
    try:
        claims = decode(token)
    except:
        return True
    return claims is not None


def has_role(user, name):
    # ok: python-check-fails-open
    try:
        return name in fetch_roles(user.id)
    except ConnectionError:
        return False


def check_access(user, page):
    # ok: python-check-fails-open
    try:
        page.open_for(user)
    except PermissionError:
        return False
    return True


def remove_quietly(path):
    # ok: python-check-fails-open
    try:
        path.unlink()
    except FileNotFoundError:
        return True
