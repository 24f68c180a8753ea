import hmac


@app.post("/hook")
def hook():
    mac = hmac.new(SECRET, request.get_data(), "sha256").hexdigest()
    # ruleid: python-secret-compared-with-equals
    if request.headers.get("X-Signature") != mac:
        abort(403)
    return "", 204


class KeyAuth:
    def authenticate(self, request):
        key = request.headers.get("X-Api-Key", "")
        # ruleid: python-secret-compared-with-equals
        if key == settings.API_KEY:
            return ServiceUser()
        raise AuthenticationFailed


def reset(user, token):
    # ruleid: python-secret-compared-with-equals
    if token != user.reset_token:
        raise PermissionError


def hook_safe(request):
    mac = hmac.new(SECRET, request.body, "sha256").hexdigest()
    # ok: python-secret-compared-with-equals
    if not hmac.compare_digest(request.headers["X-Signature"], mac):
        raise PermissionError


def next_part(parser):
    # ok: python-secret-compared-with-equals
    if parser.token == "(":
        return parser.group()


def same_size(a, b):
    # ok: python-secret-compared-with-equals
    return len(a) == len(b)
