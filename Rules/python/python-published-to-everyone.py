import os

import boto3
from fastapi.staticfiles import StaticFiles
from flask import send_from_directory

s3 = boto3.client("s3")


def publish(bucket, key, body):
    # ruleid: python-published-to-everyone
    s3.put_object(Bucket=bucket, Key=key, Body=body, ACL="public-read")


def share(blob):
    # ruleid: python-published-to-everyone
    blob.make_public()


@app.get("/files/<path:name>")
def files(name):
    # ruleid: python-published-to-everyone
    return send_from_directory(app.root_path, name)


# ruleid: python-published-to-everyone
web.mount("/", StaticFiles(directory="."))


def keep(bucket, key, body):
    # ok: python-published-to-everyone
    s3.put_object(Bucket=bucket, Key=key, Body=body, ACL="private")


@app.get("/media/<path:name>")
def media(name):
    # ok: python-published-to-everyone
    return send_from_directory("media", name)


# ok: python-published-to-everyone
web.mount("/static", StaticFiles(directory="static"))
