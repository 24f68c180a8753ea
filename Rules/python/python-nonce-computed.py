# ruleid: python-nonce-computed
nonce = hashlib.sha256(uid).digest()[:12]
# ruleid: python-nonce-computed
iv = key[:16]
# ruleid: python-nonce-computed
nonce = user_id.to_bytes(12, "big")

# ok: python-nonce-computed
nonce = os.urandom(12)
# ok: python-nonce-computed
iv = data[:16]
# ok: python-nonce-computed
nonce = blob.read(12)
