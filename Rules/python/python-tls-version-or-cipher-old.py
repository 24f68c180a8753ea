# ruleid: python-tls-version-or-cipher-old
c = ssl.SSLContext(ssl.PROTOCOL_TLSv1)
# ruleid: python-tls-version-or-cipher-old
ctx.minimum_version = ssl.TLSVersion.TLSv1
# ruleid: python-tls-version-or-cipher-old
ctx.set_ciphers("ALL:!aNULL")

# ok: python-tls-version-or-cipher-old
c = ssl.create_default_context()
# ok: python-tls-version-or-cipher-old
ctx.minimum_version = ssl.TLSVersion.TLSv1_2
# ok: python-tls-version-or-cipher-old
ctx.set_alpn_protocols(["h2"])
