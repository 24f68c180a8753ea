# ruleid: python-salt-missing-or-known
salt = b"pepper"
# ruleid: python-salt-missing-or-known
salt = username.encode()
# ruleid: python-salt-missing-or-known
k = scrypt(pw, salt=b"x", n=16384)

# ok: python-salt-missing-or-known
salt = os.urandom(16)
# ok: python-salt-missing-or-known
salt = secrets.token_bytes(16)
# ok: python-salt-missing-or-known
k = scrypt(pw, salt=s, n=16384)
