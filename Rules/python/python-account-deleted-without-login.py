@router.delete("/users/{user_id}")
# ruleid: python-account-deleted-without-login
async def remove_user(user_id: int, db=Depends(get_db)):
    await db.execute("DELETE FROM users WHERE id = $1", user_id)


@app.post("/admin/promote/<int:uid>")
# ruleid: python-account-deleted-without-login
def promote(uid):
    User.query.get(uid).role = "admin"


@app.route("/accounts/<int:uid>", methods=["DELETE"])
# ruleid: python-account-deleted-without-login
def drop(uid):
    accounts.delete(uid)


@router.delete("/users/{user_id}")
# ok: python-account-deleted-without-login
async def remove_user_safe(user_id: int, admin=Depends(require_admin)):
    await users.delete(user_id)


@app.post("/admin/demote/<int:uid>")
@admin_required
# ok: python-account-deleted-without-login
def demote(uid):
    User.query.get(uid).role = "user"


@app.post("/comments")
# ok: python-account-deleted-without-login
def comment():
    return store(request.form["text"])
