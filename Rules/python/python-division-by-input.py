from flask import jsonify, request


def share():
    parts = int(request.args["parts"])
    # ruleid: python-division-by-input
    return jsonify(each=100 / parts)


def pages(total):
    # ruleid: python-division-by-input
    return total // int(request.form["size"])


@app.get("/mod/{n}")
def remainder(n: int):
    # ruleid: python-division-by-input
    return {"r": 1000 % n}


def safe_share():
    parts = int(request.args["parts"])
    if parts == 0:
        return "", 400
    # ok: python-division-by-input
    return jsonify(each=100 / parts)


def bounded():
    parts = max(1, int(request.args["parts"]))
    # ok: python-division-by-input
    return jsonify(each=100 / parts)


def caught():
    parts = int(request.args["parts"])
    try:
        # ok: python-division-by-input
        return jsonify(each=100 / parts)
    except ZeroDivisionError:
        return "", 400
