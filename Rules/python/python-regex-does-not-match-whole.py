import re

# ruleid: python-regex-does-not-match-whole
HOSTS = re.compile(r"(.*)shop.example.org")
SLUG = re.compile(r"[a-z0-9-]+")
PORT = re.compile(r"^\d{1,5}$")


def is_valid_slug(value):
    # ruleid: python-regex-does-not-match-whole
    return SLUG.match(value) is not None


def validate_phone(number):
    # ruleid: python-regex-does-not-match-whole
    if not re.search(r"\d{3}-\d{4}", number):
        raise ValueError(number)
    return number


def is_allowed_origin(origin):
    # ruleid: python-regex-does-not-match-whole
    return re.match(r"https://.*\.example\.net", origin) is not None


def is_valid_port(value):
    # ok: python-regex-does-not-match-whole
    return PORT.match(value) is not None


def is_valid_name(value):
    # ok: python-regex-does-not-match-whole
    return re.fullmatch(r"[a-z]{1,20}", value) is not None


def is_trusted_host(host):
    # ok: python-regex-does-not-match-whole
    return bool(re.match(r"^[a-z]+\.example\.net$", host))


def words(text):
    # ok: python-regex-does-not-match-whole
    return re.match(r"\w+", text)


# ruleid: python-regex-does-not-match-whole
LETTERS = re.compile("^[A-z]+$")
# ok: python-regex-does-not-match-whole
ALL_LETTERS = re.compile("^[A-Za-z]+$")
# ruleid: python-regex-does-not-match-whole
ORIGIN = re.compile(r"^https://api.example.com$")
# ok: python-regex-does-not-match-whole
API = re.compile(r"^https://api\.example\.com$")
