# ruleid: python-id-or-token-guessable
k = uuid.uuid1().hex
# ruleid: python-id-or-token-guessable
token = str(time.time())
# ruleid: python-id-or-token-guessable
t = secrets.token_hex(4)

# ok: python-id-or-token-guessable
k = uuid.uuid4().hex
# ok: python-id-or-token-guessable
token = make()
# ok: python-id-or-token-guessable
t = secrets.token_hex(32)
