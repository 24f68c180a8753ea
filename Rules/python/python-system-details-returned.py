import os
import platform
import subprocess
import sys

from django.http import JsonResponse
from flask import jsonify


@app.route("/about")
def about():
    # ruleid: python-system-details-returned
    return jsonify(system=platform.platform())


@router.get("/debug")
def debug():
    # ruleid: python-system-details-returned
    return {"env": dict(os.environ)}


def info(request):
    # ruleid: python-system-details-returned
    data = {"python": sys.version}
    return JsonResponse(data)


@app.get("/ps")
def processes():
    # ruleid: python-system-details-returned
    return subprocess.check_output(["ps", "aux"], text=True)


@app.get("/version")
def version():
    # ok: python-system-details-returned
    return {"version": "1.4"}


def log_platform(log):
    # ok: python-system-details-returned
    log.info(platform.platform())


@app.get("/title")
def title():
    # ok: python-system-details-returned
    return {"title": app.config["TITLE"]}
