@app.post("/items")
def add_item():
    data = request.get_json()
    # ruleid: python-assert-guards-request
    assert "name" in data and len(data["name"]) < 100
    return create(data)


def withdraw(account, amount):
    # ruleid: python-assert-guards-request
    assert amount > 0
    # ruleid: python-assert-guards-request
    assert account.owner == current_user, "not yours"
    account.balance -= amount


def withdraw_safe(account, amount):
    if amount <= 0:
        raise ValueError(amount)
    # ok: python-assert-guards-request
    account.balance -= amount


def average(values):
    # ok: python-assert-guards-request
    assert values, "no values"
    return sum(values) / len(values)


def test_withdraw(account):
    # ok: python-assert-guards-request
    assert account.balance == 5


class Frames(socketserver.BaseRequestHandler):
    def handle(self):
        data = self.request.recv(64)
        # ruleid: python-assert-guards-request
        assert data[0] == 0x7E
