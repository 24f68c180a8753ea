# ruleid: python-password-hashed-by-fast-object
h = SHA512.new()
h.update(password.encode())


# ruleid: python-password-hashed-by-fast-object
h = SHA256.new(password.encode())
# ruleid: python-password-hashed-by-fast-object
d = MD5.new(user.password.encode())

# ok: python-password-hashed-by-fast-object
h = SHA512.new()
h.update(body)


# ok: python-password-hashed-by-fast-object
h = SHA256.new(body)
# ok: python-password-hashed-by-fast-object
d = scrypt(password, salt, 32, N=2**15, r=8, p=1)
