import ipaddress


class InternalOnly(BasePermission):
    def has_permission(self, request, view):
        client = request.META.get("HTTP_X_REAL_IP") or request.META["REMOTE_ADDR"]
        # ruleid: python-address-header-believed
        return ipaddress.ip_address(client).is_private


def admin_page(request):
    # ruleid: python-address-header-believed
    if request.headers.get("X-Forwarded-For", "").startswith("10."):
        return show_admin()
    abort(403)


def gate(request):
    # ruleid: python-address-header-believed
    if request.headers.get("X-Internal-Call") == "1":
        return run()
    abort(403)


def by_connection(request):
    # ok: python-address-header-believed
    if ipaddress.ip_address(request.remote_addr) in TRUSTED:
        return run()
    abort(403)


def accepts_json(request):
    # ok: python-address-header-believed
    return request.headers.get("Accept", "") == "application/json"


def language(request):
    wanted = request.headers.get("Accept-Language", "en")
    # ok: python-address-header-believed
    return wanted in LANGUAGES
