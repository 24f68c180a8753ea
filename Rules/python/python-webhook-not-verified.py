import hashlib
import hmac
import json

from django.http import HttpResponse
from django.views.decorators.csrf import csrf_exempt
from flask import abort, request


@app.route("/hooks/orders", methods=["POST"])
# ruleid: python-webhook-not-verified
def order_webhook():
    body = request.get_json()
    mark_paid(body["order"])
    return "", 204


@csrf_exempt
# ruleid: python-webhook-not-verified
def payment_callback(request):
    data = json.loads(request.body)
    Order.objects.filter(pk=data["id"]).update(paid=True)
    return HttpResponse()


@router.post("/webhook")
# ruleid: python-webhook-not-verified
async def webhook(event: dict):
    await settle(event["invoice"])
    return {"ok": True}


@app.post("/hooks/signed")
# ok: python-webhook-not-verified
def signed_webhook():
    mac = hmac.new(KEY, request.get_data(), hashlib.sha256).hexdigest()
    if not hmac.compare_digest(mac, request.headers["X-Sign"]):
        abort(403)
    event = request.get_json()
    return handle(event)


@csrf_exempt
# ok: python-webhook-not-verified
def stripe_webhook(request):
    event = stripe.Webhook.construct_event(request.body, request.META["HTTP_STRIPE"], KEY)
    data = json.loads(request.body)
    return HttpResponse(data["id"])


@app.post("/notes")
# ok: python-webhook-not-verified
def add_note():
    note = request.get_json()
    return save(note)
