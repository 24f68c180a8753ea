from flask import abort, request, session


def admin():
    # ruleid: python-trusted-client-field
    if request.cookies.get("role") == "admin":
        return dashboard()
    abort(403)


def internal():
    address = request.headers.get("X-Forwarded-For", "")
    # ruleid: python-trusted-client-field
    if address not in ALLOWED:
        abort(403)
    return "inside"


def panel(request):
    # ruleid: python-trusted-client-field
    if request.GET.get("is_admin") == "true":
        return render(request, "panel.html")


def admin_safely():
    # ok: python-trusted-client-field
    if session.get("role") == "admin":
        return dashboard()
    abort(403)


def language():
    # ok: python-trusted-client-field
    if request.cookies.get("lang") == "de":
        return "Hallo"


def logged():
    # ok: python-trusted-client-field
    print(request.headers.get("X-Forwarded-For"))
