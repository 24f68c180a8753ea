# ruleid: python-password-hashed-fast
h = hashlib.sha256(password.encode())
# ruleid: python-password-hashed-fast
h.update(password.encode())
# ruleid: python-password-hashed-fast
def verify_password(p, q):
    return sha256(p) == q



# ok: python-password-hashed-fast
h = bcrypt.hashpw(password.encode(), s)
# ok: python-password-hashed-fast
h.update(body)
# ok: python-password-hashed-fast
def verify_password(p, q):
    return bcrypt.checkpw(p, q)
