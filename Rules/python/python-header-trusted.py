# ruleid: python-header-trusted
u = request.headers.get("x-remote-user")
# ruleid: python-header-trusted
ip = request.META["HTTP_X_FORWARDED_FOR"]
# ruleid: python-header-trusted
if req.headers["X-Role"] == "a": go()

# ok: python-header-trusted
u = request.headers.get("User-Agent")
# ok: python-header-trusted
ip = peer()
# ok: python-header-trusted
l = req.headers["Accept"]
