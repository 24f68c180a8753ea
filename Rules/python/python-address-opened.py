import urllib.request
from urllib.request import urlopen


def page(address):
    # ruleid: python-address-opened
    return urlopen(address).read()


def save(address, path):
    # ruleid: python-address-opened
    urllib.request.urlretrieve(address, path)


def item(base, name):
    # ruleid: python-address-opened
    with urllib.request.urlopen(base + "/" + name) as answer:
        return answer.read()


def index():
    # ok: python-address-opened
    return urlopen("https://example.org/index.json").read()


def joined(base, name):
    # ok: python-address-opened
    return urllib.parse.urljoin(base, name)


def opened(path):
    # ok: python-address-opened
    return open(path).read()
