def transfer(account, amount):
    # ruleid: python-assert-as-check
    assert amount > 0
    account.balance -= amount


def header(data):
    # ruleid: python-assert-as-check
    assert len(data) >= 4, "too short"
    return data[:4]


class Stack:
    def pop(self):
        # ruleid: python-assert-as-check
        assert self.items, "the stack is empty"
        return self.items.pop()


def transfer_checked(account, amount):
    # ok: python-assert-as-check
    if amount <= 0:
        # ok: python-assert-as-check
        raise ValueError("amount must be positive")
    account.balance -= amount


def test_transfer(self):
    # ok: python-assert-as-check
    self.assertEqual(1, 1)
