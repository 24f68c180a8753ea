import ftplib
import http.client
import telnetlib
from imaplib import IMAP4, IMAP4_SSL


def fetch(host, name):
    # ruleid: python-plain-connection
    ftp = ftplib.FTP(host)
    ftp.retrbinary("RETR " + name, print)


def control(host):
    # ruleid: python-plain-connection
    return telnetlib.Telnet(host, 23, 10)


def mails(host):
    # ruleid: python-plain-connection
    return IMAP4(host)


def fetch_safely(host, name):
    # ok: python-plain-connection
    ftp = ftplib.FTP_TLS(host)
    ftp.retrbinary("RETR " + name, print)


def ask_safely(host):
    # ok: python-plain-connection
    return http.client.HTTPSConnection(host)


def mails_safely(host):
    # ok: python-plain-connection
    return IMAP4_SSL(host)
