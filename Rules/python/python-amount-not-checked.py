from flask import request
from pydantic import BaseModel, Field


def add():
    body = request.get_json()
    # ruleid: python-amount-not-checked
    quantity = int(body["quantity"])
    cart.total += cart.price * quantity
    return "", 204


def pay():
    # ruleid: python-amount-not-checked
    account.balance -= float(request.form["amount"])
    return "", 204


class Transfer(BaseModel):
    target: str
    # ruleid: python-amount-not-checked
    amount: float


class SafeTransfer(BaseModel):
    target: str
    # ok: python-amount-not-checked
    amount: float = Field(gt=0, le=10_000)


def safe_add():
    body = request.get_json()
    # ok: python-amount-not-checked
    quantity = int(body["quantity"])
    if quantity < 1 or quantity > 99:
        return "", 400
    cart.total += cart.price * quantity
    return "", 204


def page():
    # ok: python-amount-not-checked
    return int(request.args["page"])
