import requests
from requests import post


def load(url):
    # ruleid: python-request-without-timeout
    return requests.get(url).json()


def send(url, data):
    # ruleid: python-request-without-timeout
    return post(url, json=data, headers={"Accept": "application/json"})


class Client:
    def delete(self, url):
        # ruleid: python-request-without-timeout
        return requests.request("DELETE", url, auth=self.auth)


def load_safely(url):
    # ok: python-request-without-timeout
    return requests.get(url, timeout=10).json()


def send_safely(url, data):
    # ok: python-request-without-timeout
    return requests.post(url, json=data, timeout=(3, 30))


def options(url, **kwargs):
    # ok: python-request-without-timeout
    return requests.get(url, **kwargs)
