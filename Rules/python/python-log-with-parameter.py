import logging

logger = logging.getLogger(__name__)


def failed(user):
    # ruleid: python-log-with-parameter
    logger.warning(f"bad password for {user}")


def visit(agent: str):
    # ruleid: python-log-with-parameter
    logging.info("agent " + agent)


def login():
    name = request.form["name"]
    # ruleid: python-log-with-parameter
    logger.info("login %s", name)


def quoted(user):
    # ok: python-log-with-parameter
    logger.warning("bad password for %r", user)


def count(rows):
    # ok: python-log-with-parameter
    logger.info("%d rows", len(rows))


def started(port):
    # ok: python-log-with-parameter
    logger.info(f"listening on {port}")
