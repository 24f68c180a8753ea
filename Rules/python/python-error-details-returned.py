import logging
import traceback

from django.http import HttpResponse
from fastapi import HTTPException
from flask import Flask, jsonify

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.route("/orders")
def orders():
    try:
        return jsonify(load_orders())
    except Exception as error:
        # ruleid: python-error-details-returned
        return jsonify({"error": str(error)}), 500


def report(request):
    try:
        return HttpResponse(make_report(request))
    except Exception:
        # ruleid: python-error-details-returned
        return HttpResponse(traceback.format_exc(), status=500)


@app.get("/items")
async def items():
    try:
        return await load_items()
    except Exception as e:
        # ruleid: python-error-details-returned
        raise HTTPException(status_code=500, detail=str(e))


@app.route("/safe")
def orders_safely():
    try:
        return jsonify(load_orders())
    except Exception:
        log.exception("orders failed")
        # ok: python-error-details-returned
        return jsonify({"error": "internal error"}), 500


def convert(value):
    try:
        return int(value)
    except ValueError as error:
        # ok: python-error-details-returned
        return str(error)


def note():
    # ok: python-error-details-returned
    return log.error(traceback.format_exc())
