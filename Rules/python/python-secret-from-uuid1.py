import uuid

# ruleid: python-secret-from-uuid1
token = uuid.uuid1().hex


def make_token(u):
    # ruleid: python-secret-from-uuid1
    return uuid.uuid1().hex


def put(row):
    # ruleid: python-secret-from-uuid1
    row.reset_code = str(uuid.uuid1())
    # ok: python-secret-from-uuid1
    row.token = uuid.uuid4().hex
    # ok: python-secret-from-uuid1
    row.node_id = uuid.uuid1()


def name(u):
    # ok: python-secret-from-uuid1
    return uuid.uuid1()


def issue_key(accounts, account_id):
    # ruleid: python-secret-from-uuid1
    key = uuid.uuid1().hex
    accounts.store(account_id, key)
    return key
