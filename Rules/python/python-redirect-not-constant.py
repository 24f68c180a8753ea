def a(request):
    # ruleid: python-redirect-not-constant
    return redirect(request.GET.get("next"))


async def b(url: str):
    if url.startswith("http"):
        # ruleid: python-redirect-not-constant
        return RedirectResponse(url, status_code=302)


def c(self, target):
    # ruleid: python-redirect-not-constant
    self.send_header("Location", target)


def good(request, target):
    if target in ALLOWED:
        # ok: python-redirect-not-constant
        return redirect(target)
    # ok: python-redirect-not-constant
    return redirect(url_for("index"))


def fixed(settings):
    # ok: python-redirect-not-constant
    return redirect(settings.LOGIN_URL)
