# ruleid: python-csrf-not-checked
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]


# ruleid: python-csrf-not-checked
@app.route("/items/<int:key>/delete")
@login_required
def delete(key):
    return drop(key)


# ruleid: python-csrf-not-checked
@router.get("/users/{key}/ban")
def ban(key: int):
    return block(key)


# ok: python-csrf-not-checked
@app.route("/items/<int:key>/delete", methods=["POST"])
def safe_delete(key):
    return drop(key)


# ok: python-csrf-not-checked
@app.route("/items/<int:key>")
def item(key):
    return show(key)


# ok: python-csrf-not-checked
MIDDLEWARE_SAFE = ["django.middleware.csrf.CsrfViewMiddleware", "x.SessionMiddleware"]
