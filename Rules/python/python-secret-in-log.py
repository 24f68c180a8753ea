# ruleid: python-secret-in-log
log.info("token %s", token)
# ruleid: python-secret-in-log
print("login", password)
# ruleid: python-secret-in-log
logger.debug("headers %s", request.headers)

# ok: python-secret-in-log
log.info("started")
# ok: python-secret-in-log
print("login", user)
# ok: python-secret-in-log
logger.debug("count %d", n)
