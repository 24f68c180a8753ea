def share(request, total):
    n = int(request.GET["n"])
    # ruleid: python-division-by-request-value
    return total / n


def pages(request, total):
    # ruleid: python-division-by-request-value
    return total // int(request.args.get("size", 10))


def parts(req, total):
    n = req.args.get("n", 1, type=int)
    # ruleid: python-division-by-request-value
    return divmod(total, n)


def good(request, total):
    n = int(request.GET["n"])
    if n == 0:
        return 0
    # ok: python-division-by-request-value
    return total / n


def fixed(request, total):
    # ok: python-division-by-request-value
    return total / 2


def least(request, total):
    # ok: python-division-by-request-value
    return total // max(1, int(request.args["size"]))
