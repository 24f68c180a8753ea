def a():
    try:
        return work()
    # ruleid: python-error-or-system-told
    except Exception as e:
        log.exception("x")
        # ruleid: python-error-or-system-told
        return jsonify(error=str(e)), 500


def info():
    # ruleid: python-error-or-system-told
    return {"python": sys.version}


def user(u):
    # ruleid: python-error-or-system-told
    return jsonify(u.__dict__)


# ruleid: python-error-or-system-told
app.run(debug=True)


def b():
    try:
        return work()
    # ok: python-error-or-system-told
    except Exception as e:
        log.exception("failed")
        return "internal error", 500


def c():
    # ok: python-error-or-system-told
    return {"name": "x"}


# ok: python-error-or-system-told
app.run(debug=False)
