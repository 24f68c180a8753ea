import ftplib
import smtplib
import telnetlib

import requests


def report(body, token):
    # ruleid: python-cleartext-transport
    return requests.post("http://api.example.org/reports", json=body, headers={"X-Token": token}, timeout=5)


def upload(host, user, password, handle):
    with ftplib.FTP(host) as ftp:
        # ruleid: python-cleartext-transport
        ftp.login(user, password)
        ftp.storbinary("STOR data", handle)


def switch(host):
    # ruleid: python-cleartext-transport
    return telnetlib.Telnet(host, 23)


def mail(host, user, password, message):
    server = smtplib.SMTP(host, 587)
    # ruleid: python-cleartext-transport
    server.login(user, password)
    server.send_message(message)


def report_safely(body):
    # ok: python-cleartext-transport
    return requests.post("https://api.example.org/reports", json=body, timeout=5)


def health():
    # ok: python-cleartext-transport
    return requests.get("http://localhost:8080/health", timeout=1)


def mail_safely(host, user, password, message):
    server = smtplib.SMTP(host, 587)
    server.starttls()
    # ok: python-cleartext-transport
    server.login(user, password)
    server.send_message(message)


def upload_safely(host, user, password):
    with ftplib.FTP_TLS(host) as ftp:
        # ok: python-cleartext-transport
        ftp.login(user, password)
