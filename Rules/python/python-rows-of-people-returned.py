@router.get("/members")
async def members(db=Depends(get_db)):
    # ruleid: python-rows-of-people-returned
    return await db.fetch("SELECT * FROM members")


@app.get("/users/<int:uid>")
def user(uid):
    found = User.query.get_or_404(uid)
    # ruleid: python-rows-of-people-returned
    return jsonify(found.__dict__)


def customers(request):
    # ruleid: python-rows-of-people-returned
    return JsonResponse(list(Customer.objects.values()), safe=False)


@router.get("/members")
async def members_safe(db=Depends(get_db)):
    # ok: python-rows-of-people-returned
    return await db.fetch("SELECT id, display_name FROM members")


@app.get("/products")
def products():
    # ok: python-rows-of-people-returned
    return jsonify(db.execute("SELECT * FROM products").fetchall())


def load(db):
    # ok: python-rows-of-people-returned
    return db.execute("SELECT * FROM users").fetchall()
