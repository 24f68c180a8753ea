# ruleid: python-internal-route-open
@app.route("/internal/reload", methods=["POST"])
def reload_config():
    config.reload()
    return "ok"


# ruleid: python-internal-route-open
@router.get("/debug/state")
async def state():
    return dump()


# ruleid: python-internal-route-open
@app.post("/admin/cache/clear")
def clear(name: str):
    cache.clear(name)
    return {"ok": True}


def unrelated():
    return "some lines of other code stand here, so that the words of the next function are not taken for a check of this one"


# ok: python-internal-route-open
@app.route("/status")
def status():
    return "ok"


def other():
    return "and again some lines of other code stand here, so that the words of the next function are not taken for a check"


# ok: python-internal-route-open
@app.post("/admin/users")
def add(user: dict = Depends(admin_only)):
    return store(user)


# ok: python-internal-route-open
@app.route("/internal/jobs")
@login_required
def jobs():
    return listing()
