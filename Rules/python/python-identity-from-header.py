# ruleid: python-identity-from-header
user = request.headers.get("X-Remote-User")
# ruleid: python-identity-from-header
role = request.headers["X-Role"]
# ruleid: python-identity-from-header
if request.headers.get("X-Admin") == "1":
    go()



# ok: python-identity-from-header
agent = request.headers.get("User-Agent")
# ok: python-identity-from-header
rid = request.headers["X-Request-Id"]
# ok: python-identity-from-header
if request.headers.get("Accept") == "a":
    go()
