import socket
import requests
import urllib.request


def page(address):
    # ruleid: python-request-without-time-limit
    return requests.get(address).text


def send(address, values):
    # ruleid: python-request-without-time-limit
    answer = requests.post(address, json=values)
    answer.raise_for_status()


def connect(host):
    # ruleid: python-request-without-time-limit
    return socket.create_connection((host, 25))


def page_in_time(address):
    # ok: python-request-without-time-limit
    return requests.get(address, timeout=10).text


def connect_in_time(host):
    # ok: python-request-without-time-limit
    return socket.create_connection((host, 25), 10)


def any_request(address, **options):
    # ok: python-request-without-time-limit
    return requests.get(address, **options)
