import os

import psycopg2
from sqlalchemy import create_engine

# ruleid: python-hardcoded-password
DB_PASSWORD = "S3cure!9921"


def connect():
    # ruleid: python-hardcoded-password
    return psycopg2.connect(host="db", user="app", password="hunter22")


class Mailer:
    def __init__(self):
        self.user = "mailer"
        # ruleid: python-hardcoded-password
        self.smtp_password = "Winter2024"


# ruleid: python-hardcoded-password
engine = create_engine("postgresql://app:tr0ub4dor@db.internal/app")

# ruleid: python-hardcoded-password
config = {"user": "root", "password": "toor1234"}


# ok: python-hardcoded-password
ENV_PASSWORD = os.environ["DB_PASSWORD"]

# ok: python-hardcoded-password
password_field = "password"

# ok: python-hardcoded-password
PASSWORD = ""

# ok: python-hardcoded-password
safe_engine = create_engine("postgresql://db.internal/app")


def ask(form):
    # ok: python-hardcoded-password
    form.password = "<your password>"
    # ok: python-hardcoded-password
    return psycopg2.connect(host="db", user="app", password=os.getenv("PGPASS"))


def sign_in(name, password):
    # ruleid: python-hardcoded-password
    if name == "root" and password == "Blue-Garden-41":
        return "root"
    # ok: python-hardcoded-password
    if password == "":
        return None
    # ok: python-hardcoded-password
    return check(name, password)


OLD_DEFAULT = "not-used-any-more"


def refuse(password):
    # ok: python-hardcoded-password
    return password == OLD_DEFAULT
