from urllib.parse import parse_qs, quote


def application(environ, start_response):
    name = parse_qs(environ["QUERY_STRING"]).get("file", ["x.csv"])[0]
    headers = [
        ("Content-Type", "text/csv"),
        # ruleid: python-header-tuple-from-value
        ("Content-Disposition", f'attachment; filename="{name}"'),
    ]
    start_response("200 OK", headers)
    return [make_csv()]


def moved(environ, start_response):
    target = environ["PATH_INFO"]
    # ruleid: python-header-tuple-from-value
    start_response("302 Found", [("Location", "/new" + target)])
    return []


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(302)
        # ruleid: python-header-tuple-from-value
        self.send_header("Location", "/view?" + self.path)
        self.end_headers()


def application_safe(environ, start_response):
    name = quote(environ["PATH_INFO"])
    # ok: python-header-tuple-from-value
    start_response("200 OK", [("Content-Disposition", f"attachment; filename*=UTF-8''{name}")])
    return []


def constant(environ, start_response):
    # ok: python-header-tuple-from-value
    start_response("200 OK", [("X-Frame-Options", "DENY")])
    return []


def pair(value):
    # ok: python-header-tuple-from-value
    return ("Location", "/" + value)
