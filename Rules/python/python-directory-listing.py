import http.server
import os
import socketserver
from http.server import HTTPServer, SimpleHTTPRequestHandler

from aiohttp import web


def serve():
    # ruleid: python-directory-listing
    HTTPServer(("0.0.0.0", 8000), SimpleHTTPRequestHandler).serve_forever()


def files(app):
    # ruleid: python-directory-listing
    app.router.add_static("/files", "/srv/files", show_index=True)


def tcp():
    handler = http.server.SimpleHTTPRequestHandler
    # ruleid: python-directory-listing
    with socketserver.TCPServer(("", 8000), handler) as server:
        server.serve_forever()


def serve_safely(handler):
    # ok: python-directory-listing
    HTTPServer(("127.0.0.1", 8000), OwnHandler).serve_forever()


def files_safely(app):
    # ok: python-directory-listing
    app.router.add_static("/files", "/srv/files")


def local():
    # ok: python-directory-listing
    return os.listdir("/srv/files")
