import re
import shutil


def version(banner):
    found = re.search(r"v(\d+)", banner)
    # ruleid: python-none-result-used
    return found.group(1)


def reset(session, email):
    account = session.query(Account).filter_by(email=email).first()
    # ruleid: python-none-result-used
    send(account.email)


def total(cursor):
    cursor.execute("SELECT n FROM t WHERE id = 1")
    # ruleid: python-none-result-used
    return cursor.fetchone()[0]


def year(text):
    # ruleid: python-none-result-used
    return int(re.match(r"(\d{4})-", text).group(1))


def safe_version(banner):
    found = re.search(r"v(\d+)", banner)
    if found is None:
        return None
    # ok: python-none-result-used
    return found.group(1)


def safe_reset(session, email):
    account = session.query(Account).filter_by(email=email).first()
    if account:
        # ok: python-none-result-used
        send(account.email)


def default(options):
    # ok: python-none-result-used
    return options.get("name", "").strip()
