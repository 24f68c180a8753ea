import os
import smtplib

import requests


class PatientApi:
    # ruleid: python-service-address-without-tls
    BASE = "http://records.hospital.example.org/api"

    def save(self, patient):
        return requests.put(self.BASE, json=patient, timeout=5)


def notify(body):
    # ruleid: python-service-address-without-tls
    requests.post("http://hooks.example.com/notify", json=body, timeout=5)


def send(message):
    with smtplib.SMTP("mail.example.com", 25) as server:
        # ruleid: python-service-address-without-tls
        server.login("app", os.environ["SMTP_PASSWORD"])
        server.send_message(message)


def send_safe(message):
    with smtplib.SMTP("mail.example.com", 587) as server:
        server.starttls(context=CONTEXT)
        # ok: python-service-address-without-tls
        server.login("app", os.environ["SMTP_PASSWORD"])
        server.send_message(message)


# ok: python-service-address-without-tls
LOCAL = "http://localhost:8000/api"
# ok: python-service-address-without-tls
NAMESPACE = "http://www.w3.org/2000/svg"
