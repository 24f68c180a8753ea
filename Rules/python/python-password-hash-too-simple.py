# ruleid: python-password-hash-too-simple
def check_login(users, name, password):
    h = SHA512.new()
    # ruleid: python-password-hash-too-simple
    h.update(password.encode())
    return h.hexdigest() == users[name]


def keep(password):
    # ruleid: python-password-hash-too-simple
    salt = b"fixed"
    # ruleid: python-password-hash-too-simple
    return hashlib.sha256(salt + password.encode()).hexdigest()


def good(password):
    # ok: python-password-hash-too-simple
    salt = os.urandom(16)
    # ok: python-password-hash-too-simple
    a = hashlib.scrypt(password.encode(), salt=salt, n=2**15, r=8, p=1)
    # ok: python-password-hash-too-simple
    b = bcrypt.hashpw(password.encode(), bcrypt.gensalt())
    return a, b
