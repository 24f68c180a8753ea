import re


def version(banner):
    # ruleid: python-match-used-without-test
    return re.search(r"version (\d+)", banner).group(1)


class Parser:
    def port(self, line):
        # ruleid: python-match-used-without-test
        found = re.match(r"port=(\d+)", line)
        return int(found.group(1))


def mail(session, name):
    # ruleid: python-match-used-without-test
    person = session.query(Person).filter_by(name=name).first()
    address = person.mail
    send(address)


def good_version(banner):
    # ok: python-match-used-without-test
    found = re.search(r"version (\d+)", banner)
    if found is None:
        return None
    return found.group(1)


def short(line):
    # ok: python-match-used-without-test
    found = re.match(r"port=(\d+)", line)
    return int(found.group(1)) if found else 80


def good_mail(session, name):
    # ok: python-match-used-without-test
    person = session.query(Person).filter_by(name=name).first()
    if person is None:
        raise LookupError(name)
    send(person.mail)


def caught(banner):
    try:
        # ok: python-match-used-without-test
        return re.search(r"version (\d+)", banner).group(1)
    except AttributeError:
        return None
