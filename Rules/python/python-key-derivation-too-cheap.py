# ruleid: python-key-derivation-too-cheap
k = hashlib.pbkdf2_hmac("sha256", p, s, 1000)
# ruleid: python-key-derivation-too-cheap
k = PBKDF2HMAC(algorithm=a, length=32, salt=s, iterations=5000)
# ruleid: python-key-derivation-too-cheap
h = bcrypt.gensalt(rounds=5)

# ok: python-key-derivation-too-cheap
k = hashlib.pbkdf2_hmac("sha256", p, s, 600000)
# ok: python-key-derivation-too-cheap
k = PBKDF2HMAC(algorithm=a, length=32, salt=s, iterations=600000)
# ok: python-key-derivation-too-cheap
h = bcrypt.gensalt(12)
