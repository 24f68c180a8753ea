# ruleid: python-log-text-with-value
log.info(f"user {name}")
# ruleid: python-log-text-with-value
logger.warning("bad login %s", name)
# ruleid: python-log-text-with-value
audit.write(f"{name} came\n")

# ok: python-log-text-with-value
log.info("started")
# ok: python-log-text-with-value
logger.warning("bad login %r", name)
# ok: python-log-text-with-value
count.write2(1)
