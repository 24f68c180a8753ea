# ruleid: python-address-or-host-decides
h = socket.gethostbyaddr(ip)
# ruleid: python-address-or-host-decides
if request.remote_addr in OK: go()
# ruleid: python-address-or-host-decides
r = request.referrer

# ok: python-address-or-host-decides
h = resolve(ip)
# ok: python-address-or-host-decides
if name in OK: go()
# ok: python-address-or-host-decides
r = request.path
