# ruleid: python-key-too-short
k = RSA.generate(1024)
# ruleid: python-key-too-short
k = rsa.generate_private_key(65537, 1024)
# ruleid: python-key-too-short
key = os.urandom(8)

# ok: python-key-too-short
k = RSA.generate(3072)
# ok: python-key-too-short
k = rsa.generate_private_key(65537, 3072)
# ok: python-key-too-short
key = os.urandom(32)
