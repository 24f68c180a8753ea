# ruleid: python-frame-or-origin-open
@xframe_options_exempt
def a(r):
    return 1


# ruleid: python-frame-or-origin-open
resp.headers["X-Frame-Options"] = "ALLOWALL"
# ruleid: python-frame-or-origin-open
X_FRAME_OPTIONS = "ALLOW"

# ok: python-frame-or-origin-open
@never_cache
def b(r):
    return 1


# ok: python-frame-or-origin-open
resp.headers["X-Frame-Options"] = "DENY"
# ok: python-frame-or-origin-open
X_FRAME_OPTIONS = "DENY"
