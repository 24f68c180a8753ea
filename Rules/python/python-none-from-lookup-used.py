import re
from bs4 import BeautifulSoup


def version_of(text):
    # ruleid: python-none-from-lookup-used
    return re.search(r"v(\d+)", text).group(1)


def version_or_none(text):
    found = re.search(r"v(\d+)", text)
    # ok: python-none-from-lookup-used
    return found.group(1) if found else None


def title(page):
    # ruleid: python-none-from-lookup-used
    return BeautifulSoup(page, "html.parser").find("h1").text


def host_of(line):
    # ruleid: python-none-from-lookup-used
    m = HOST.search(line)
    return m.group(1)


def price_of(cart, sku):
    item = next((i for i in cart if i.sku == sku), None)
    # ruleid: python-none-from-lookup-used
    return item.price


def price_or_zero(cart, sku):
    item = next((i for i in cart if i.sku == sku), None)
    if item is None:
        return 0
    # ok: python-none-from-lookup-used
    return item.price


def bearer(request):
    # ruleid: python-none-from-lookup-used
    return request.headers.get("Authorization").split()[1]


def bearer_with_default(request):
    # ok: python-none-from-lookup-used
    return request.headers.get("Authorization", "").split()[-1]


def city(user_id):
    user = User.query.get(user_id)
    # ruleid: python-none-from-lookup-used
    return user.address.city
