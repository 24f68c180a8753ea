# ruleid: python-rsa-padding-old
c = key.encrypt(m, padding.PKCS1v15())
# ruleid: python-rsa-padding-old
c = PKCS1_v1_5.new(k)
# ruleid: python-rsa-padding-old
c = pow(m, e, n)

# ok: python-rsa-padding-old
c = key.encrypt(m, padding.OAEP(a, b, None))
# ok: python-rsa-padding-old
c = AESGCM(k)
# ok: python-rsa-padding-old
c = pow(2, 3)
