import logging

logger = logging.getLogger(__name__)


def login(name, password):
    # ruleid: python-secret-logged
    logger.debug("login %s with %s", name, password)
    return check(name, password)


class Client:
    def connect(self):
        # ruleid: python-secret-logged
        logging.info(f"connecting with key {self.api_key}")


def register(form):
    # ruleid: python-secret-logged
    print(f"new user {form['name']} / {form['password']}")


def login_safely(name, password):
    # ok: python-secret-logged
    logger.debug("login %s", name)
    return check(name, password)


def missing(name):
    # ok: python-secret-logged
    logger.warning("no password for %s", name)


def length(password):
    # ok: python-secret-logged
    logger.info("password length %d", len(password))


def before(request):
    # ruleid: python-secret-logged
    logger.info("%s %s", request.url, dict(request.headers))
    # ok: python-secret-logged
    logger.info("%s", request.headers.get("Accept"))
    # ruleid: python-secret-logged
    logger.debug("form %s", request.form)


def mode(self, logger):
    # ok: python-secret-logged
    logger.info(f"one password for all: {self._use_single_password}")
