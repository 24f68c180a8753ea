def a(data, key):
    # ruleid: python-cipher-or-hash-outdated
    h = hashlib.md5(data).hexdigest()
    # ruleid: python-cipher-or-hash-outdated
    c = DES.new(key, DES.MODE_CBC, data)
    # ruleid: python-cipher-or-hash-outdated
    k = rsa.generate_private_key(65537, 1024)
    # ruleid: python-cipher-or-hash-outdated
    p = hashlib.pbkdf2_hmac("sha256", key, data, 1000)
    return h, c, k, p


# ruleid: python-cipher-or-hash-outdated
def stream_encrypt(key, text):
    # ruleid: python-cipher-or-hash-outdated
    return bytes(t ^ key[i % len(key)] for i, t in enumerate(text))


def b(data, key):
    # ok: python-cipher-or-hash-outdated
    h = hashlib.sha256(data).hexdigest()
    # ok: python-cipher-or-hash-outdated
    k = rsa.generate_private_key(65537, 3072)
    # ok: python-cipher-or-hash-outdated
    p = hashlib.pbkdf2_hmac("sha256", key, data, 600000)
    return h, k, p
