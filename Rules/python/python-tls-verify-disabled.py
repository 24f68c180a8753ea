import aiohttp
import httpx
import requests
from requests import get as fetch


def profile(url, token):
    # ruleid: python-tls-verify-disabled
    return requests.get(url, headers={"Authorization": token}, verify=False).json()


def modern(url):
    # ruleid: python-tls-verify-disabled
    with httpx.Client(verify=False) as client:
        return client.get(url)


def session_wide(url):
    s = requests.Session()
    # ruleid: python-tls-verify-disabled
    s.verify = False
    return s.post(url, data={})


def imported(url):
    # ruleid: python-tls-verify-disabled
    return fetch(url, timeout=3, verify=False)


async def pooled(url):
    # ruleid: python-tls-verify-disabled
    connector = aiohttp.TCPConnector(ssl=False)
    async with aiohttp.ClientSession(connector=connector) as session:
        return await session.get(url)


def profile_safely(url):
    # ok: python-tls-verify-disabled
    return requests.get(url, verify=True, timeout=5)


def private_authority(url):
    # ok: python-tls-verify-disabled
    return requests.get(url, verify="/etc/ssl/private-ca.pem")


def unrelated(report):
    # ok: python-tls-verify-disabled
    report.verify = False
    return report


async def pooled_safely():
    # ok: python-tls-verify-disabled
    return aiohttp.TCPConnector(limit=10, ssl=True)


def pool(host, ca):
    # ruleid: python-tls-verify-disabled
    return urllib3.HTTPSConnectionPool(host, ca_certs=ca, assert_hostname=False)


def checked_pool(host, ca):
    # ok: python-tls-verify-disabled
    return urllib3.HTTPSConnectionPool(host, ca_certs=ca, assert_hostname=host)
