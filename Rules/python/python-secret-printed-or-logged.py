import logging

logger = logging.getLogger(__name__)


async def token(form):
    access = create_access_token(form.username)
    # ruleid: python-secret-printed-or-logged
    print(f"issued token {access} for {form.username}")
    return access


def login(username, password):
    # ruleid: python-secret-printed-or-logged
    logger.info(f"login of {username} with {password}")


def call(request):
    # ruleid: python-secret-printed-or-logged
    logger.debug("headers %s", request.headers)


def login_safe(username, password):
    # ok: python-secret-printed-or-logged
    logger.info(f"login of {username}")


def expired(token, user):
    # ok: python-secret-printed-or-logged
    logger.warning(f"token expired for {user.id}")


def counted(tokens):
    # ok: python-secret-printed-or-logged
    logger.info(f"tokens: {len(tokens)}")
