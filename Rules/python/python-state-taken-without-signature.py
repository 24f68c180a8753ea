import base64
import json

import websockets


def read_session(cookie):
    data = base64.b64decode(cookie)
    # ruleid: python-state-taken-without-signature
    return json.loads(data)


def load_cart(request):
    # ruleid: python-state-taken-without-signature
    return json.loads(base64.b64decode(request.cookies["cart"]))


class Updates(tornado.websocket.WebSocketHandler):
    # ruleid: python-state-taken-without-signature
    def check_origin(self, origin):
        return True


def load_cart_signed(request, key):
    body, mac = request.cookies["cart"].split(".")
    if not hmac.compare_digest(mac, hmac.new(key, body.encode(), "sha256").hexdigest()):
        raise ValueError("cart")
    # ok: python-state-taken-without-signature
    return json.loads(base64.b64decode(body))


def load_file(path):
    # ok: python-state-taken-without-signature
    return json.loads(path.read_text())


async def serve(handler):
    # ok: python-state-taken-without-signature
    async with websockets.serve(handler, "127.0.0.1", 8765, origins=["https://app.example.com"]):
        await wait()
