import traceback

from django.http import HttpResponse
from flask import jsonify


@app.errorhandler(Exception)
def failed(err):
    text = traceback.format_exc()
    # ruleid: python-traceback-returned
    return f"<pre>{text}</pre>", 500


@app.errorhandler(500)
def broken(error):
    # ruleid: python-traceback-returned
    return jsonify(message=str(error)), 500


def view(request):
    try:
        return work(request)
    except Exception:
        trace = traceback.format_exc()
        # ruleid: python-traceback-returned
        return HttpResponse(trace, status=500)


@app.errorhandler(404)
def missing(error):
    log.info("missing: %s", error)
    # ok: python-traceback-returned
    return "not found", 404


def safe_view(request):
    try:
        return work(request)
    except Exception:
        log.error(traceback.format_exc())
        # ok: python-traceback-returned
        return HttpResponse("failed", status=500)


@app.errorhandler(400)
def bad(error):
    # ok: python-traceback-returned
    return jsonify(message="bad request", code=error.code), 400
