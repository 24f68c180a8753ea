import os
import smtplib


def send(message):
    with smtplib.SMTP_SSL("smtp.example.com") as server:
        # ruleid: python-password-literal-given
        server.login("reports@example.com", "rep0rts-pass")
        server.send_message(message)


class RouterBackup:
    # ruleid: python-password-literal-given
    def __init__(self, host, username="netadmin", password="C1sco-2019"):
        self.device = {"host": host, "username": username, "password": password}


def database():
    # ruleid: python-password-literal-given
    return connect_to(host="db", user="app", password="Winter2024!")


def key():
    # ruleid: python-password-literal-given
    return os.environ.get("SIGNING_SECRET", "dev-secret-123")


def send_safe(message):
    with smtplib.SMTP_SSL("smtp.example.com") as server:
        # ok: python-password-literal-given
        server.login("reports@example.com", os.environ["SMTP_PASSWORD"])
        server.send_message(message)


def field():
    # ok: python-password-literal-given
    return Input(label="Password", password="password")


# ok: python-password-literal-given
def empty(host, password=""):
    return host
