def pick(request):
    i = int(request.GET["i"])
    # ruleid: python-index-by-request-value
    return ITEMS[i]


def row(request, rows):
    # ruleid: python-index-by-request-value
    return rows[int(request.args.get("row", 0))]


def name(req, users):
    n = req.args.get("n", 0, type=int)
    # ruleid: python-index-by-request-value
    return users[n]


def good(request, rows):
    i = int(request.GET["i"])
    if not 0 <= i < len(rows):
        return None
    # ok: python-index-by-request-value
    return rows[i]


def first(rows):
    # ok: python-index-by-request-value
    return rows[0]


def key(request, table):
    # ok: python-index-by-request-value
    return table[request.GET["k"]]
