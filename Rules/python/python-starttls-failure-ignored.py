import imaplib
import logging
import smtplib


def mail(host, user, password, text):
    server = smtplib.SMTP(host, 587, timeout=10)
    # ruleid: python-starttls-failure-ignored
    try:
        server.starttls()
    except smtplib.SMTPException:
        pass
    server.login(user, password)
    server.sendmail(user, ["team@example.com"], text)


def mailbox(host, user, password):
    box = imaplib.IMAP4(host)
    # ruleid: python-starttls-failure-ignored
    try:
        box.starttls()
    except Exception as error:
        logging.warning("no encryption: %s", error)
    box.login(user, password)
    return box


class Sender:
    def connect(self):
        self.smtp.ehlo()
        # ruleid: python-starttls-failure-ignored
        if self.smtp.has_extn("STARTTLS"):
            self.smtp.starttls()
        self.smtp.login(self.user, self.password)


def strict_mail(host, user, password, text, context):
    server = smtplib.SMTP(host, 587, timeout=10)
    # ok: python-starttls-failure-ignored
    server.starttls(context=context)
    server.login(user, password)


def careful_mail(host, context):
    server = smtplib.SMTP(host, 587, timeout=10)
    # ok: python-starttls-failure-ignored
    try:
        server.starttls(context=context)
    except smtplib.SMTPException:
        server.close()
        raise
    return server


def logged_mail(host, context):
    server = smtplib.SMTP(host, 587, timeout=10)
    # ok: python-starttls-failure-ignored
    try:
        server.starttls(context=context)
    except smtplib.SMTPException as error:
        raise ConnectionError("no TLS") from error
    return server
