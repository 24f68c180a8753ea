def charge(request, gateway):
    amount = float(request.POST["amount"])
    # ruleid: python-money-cut-by-int
    cents = int(amount * 100)
    gateway.charge(cents)


def settle(invoice, payment):
    # ruleid: python-money-cut-by-int
    due = int(float(invoice["amount"]))
    # ruleid: python-money-cut-by-int
    paid = int(float(payment["amount"]) * 100)
    return paid >= due * 100


def exact(request, gateway):
    # ok: python-money-cut-by-int
    cents = int((Decimal(request.POST["amount"]) * 100).to_integral_value())
    gateway.charge(cents)


def rounded(price):
    # ok: python-money-cut-by-int
    return round(price * 100)


def share_done(finished, all_of_them):
    # ok: python-money-cut-by-int
    return int(finished / all_of_them * 100)


def to_cents(price: Decimal):
    # ok: python-money-cut-by-int
    return int(round(price, 2) * 100)
