def login(request):
    name = request.POST["name"]
    # ruleid: python-request-text-in-log-line
    logger.info(f"login of {name}")
    # ruleid: python-request-text-in-log-line
    logger.warning("bad %s", request.POST.get("mail"))
    # ruleid: python-request-text-in-log-line
    logging.info("from " + name)


def good(request):
    name = request.POST["name"]
    # ok: python-request-text-in-log-line
    logger.info("login of %r", name)
    # ok: python-request-text-in-log-line
    logger.info("started")
    # ok: python-request-text-in-log-line
    logger.info("page %d", int(request.GET["page"]))
