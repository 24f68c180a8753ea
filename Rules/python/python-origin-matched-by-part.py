class Cors:
    def __call__(self, request):
        response = self.get_response(request)
        origin = request.headers.get("Origin", "")
        if origin.endswith("example.com"):
            # ruleid: python-origin-matched-by-part
            response["Access-Control-Allow-Origin"] = origin
        return response


@app.after_request
def cors(response):
    # ruleid: python-origin-matched-by-part
    response.headers["Access-Control-Allow-Origin"] = request.headers.get("Origin", "*")
    return response


class Base(tornado.web.RequestHandler):
    def set_default_headers(self):
        # ruleid: python-origin-matched-by-part
        self.set_header("Access-Control-Allow-Origin", self.request.headers.get("Origin"))


@app.after_request
def cors_safe(response):
    origin = request.headers.get("Origin")
    if origin in ALLOWED_ORIGINS:
        # ok: python-origin-matched-by-part
        response.headers["Access-Control-Allow-Origin"] = origin
    return response


@app.after_request
def cors_fixed(response):
    # ok: python-origin-matched-by-part
    response.headers["Access-Control-Allow-Origin"] = "https://app.example.com"
    return response


def cors_configured(response):
    # ok: python-origin-matched-by-part
    response.headers["Access-Control-Allow-Origin"] = settings.FRONTEND_ORIGIN
    return response
