import hmac

from flask import abort, request


def remove(user, item):
    # ruleid: python-assert-for-authorization
    assert user.is_admin, "admins only"
    item.delete()


def edit(request, page):
    # ruleid: python-assert-for-authorization
    assert request.user.has_perm("page.edit")
    page.save()


def webhook(body, mac):
    # ruleid: python-assert-for-authorization
    assert hmac.compare_digest(sign(body), mac)
    return handle(body)


def remove_safely(user, item):
    # ok: python-assert-for-authorization
    if not user.is_admin:
        abort(403)
    item.delete()


def area(width, height):
    # ok: python-assert-for-authorization
    assert width > 0 and height > 0
    return width * height


def kind(value):
    # ok: python-assert-for-authorization
    assert isinstance(value, str), "text expected"
    return value
