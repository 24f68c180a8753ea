from django.views.decorators.clickjacking import xframe_options_deny, xframe_options_exempt


# ruleid: python-framing-allowed
@xframe_options_exempt
def widget(request):
    return render(request, "widget.html")


def headers(response):
    # ruleid: python-framing-allowed
    response.headers["X-Frame-Options"] = "ALLOWALL"
    return response


# ruleid: python-framing-allowed
X_FRAME_OPTIONS = "ALLOWALL"


# ok: python-framing-allowed
@xframe_options_deny
def account(request):
    return render(request, "account.html")


def headers_safely(response):
    # ok: python-framing-allowed
    response.headers["X-Frame-Options"] = "DENY"
    # ok: python-framing-allowed
    response.headers["Content-Security-Policy"] = "frame-ancestors 'self'"
    return response
