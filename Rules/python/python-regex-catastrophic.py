import re

# ruleid: python-regex-catastrophic
NAME = re.compile(r"^(\w+)+$")


def email(value):
    # ruleid: python-regex-catastrophic
    return re.match(r"^([a-zA-Z0-9]+)*@example\.org$", value)


def spaces(text):
    # ruleid: python-regex-catastrophic
    return re.sub(r"(\s*)*$", "", text)


# ok: python-regex-catastrophic
WORDS = re.compile(r"^\w+(?: \w+)*$")


def email_safely(value):
    # ok: python-regex-catastrophic
    return re.match(r"^[a-zA-Z0-9]+@example\.org$", value)


def groups(text):
    # ok: python-regex-catastrophic
    return re.findall(r"(\d+)-(\d+)", text)


# ruleid: python-regex-catastrophic
MAIL = re.compile(r"^([a-z0-9]+\.?)+@example$")
# ruleid: python-regex-catastrophic
WORDS = re.compile(r"^(\s*\w+\s*)+:$")
# ok: python-regex-catastrophic
DOTTED = re.compile(r"^([a-z0-9]+\.)+[a-z]+$")
