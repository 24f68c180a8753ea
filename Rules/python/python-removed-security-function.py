# ruleid: python-removed-security-function
s = ssl.wrap_socket(sock)
# ruleid: python-removed-security-function
h = crypt.crypt(p)
# ruleid: python-removed-security-function
t = cgi.escape(text)

# ok: python-removed-security-function
s = ctx.wrap_socket(sock)
# ok: python-removed-security-function
h = scrypt.hash(p)
# ok: python-removed-security-function
t = html.escape(text)
