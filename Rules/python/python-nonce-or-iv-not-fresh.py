def enc(key, data, user_id):
    # ruleid: python-nonce-or-iv-not-fresh
    nonce = hashlib.sha256(str(user_id).encode()).digest()[:12]
    a = AESGCM(key).encrypt(nonce, data, None)
    # ruleid: python-nonce-or-iv-not-fresh
    b = AES.new(key, AES.MODE_CBC, b"0000000000000000")
    # ruleid: python-nonce-or-iv-not-fresh
    iv = bytes(16)
    return a, b, iv


def good(key, data):
    # ok: python-nonce-or-iv-not-fresh
    nonce = os.urandom(12)
    # ok: python-nonce-or-iv-not-fresh
    a = AESGCM(key).encrypt(nonce, data, None)
    # ok: python-nonce-or-iv-not-fresh
    iv = data[:16]
    return a, iv
