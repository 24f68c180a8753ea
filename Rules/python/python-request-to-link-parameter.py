import httpx
import requests


class FeedReader:
    async def read(self, link: str):
        # ruleid: python-request-to-link-parameter
        response = await self.client.get(link, follow_redirects=True)
        return response.text


def preview(url):
    # ruleid: python-request-to-link-parameter
    return requests.get(url, timeout=5).text


async def deliver(hook, event):
    async with httpx.AsyncClient() as client:
        # ruleid: python-request-to-link-parameter
        await client.post(hook.target_url, json=event)


def preview_safe(url):
    if not is_allowed(url):
        raise ValueError(url)
    # ok: python-request-to-link-parameter
    return requests.get(url, timeout=5).text


def items(base):
    # ok: python-request-to-link-parameter
    return requests.get(base + "/items", timeout=5).json()


def settings_of(store, key):
    # ok: python-request-to-link-parameter
    return store.get(key)
