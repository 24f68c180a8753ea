@app.get("/orders/<int:order_id>")
# ruleid: python-object-fetched-by-id-alone
def order(order_id):
    row = Order.query.get_or_404(order_id)
    return jsonify(row.to_dict())


# ruleid: python-object-fetched-by-id-alone
def statement(request, account_id):
    acc = get_object_or_404(Account, pk=account_id)
    return render(request, "s.html", {"a": acc})


# ruleid: python-object-fetched-by-id-alone
async def message(request):
    m = await db.fetchrow("select * from m where id=$1", request.match_info["id"])
    return web.json_response(dict(m))


# ok: python-object-fetched-by-id-alone
def mine(request, pk):
    doc = get_object_or_404(Doc, pk=pk, owner=request.user)
    return render(request, "d.html", {"d": doc})


# ok: python-object-fetched-by-id-alone
def checked(order_id):
    row = Order.query.get(order_id)
    if row.user_id != current_user.id:
        abort(403)
    return row.name


# ok: python-object-fetched-by-id-alone
def add(a, b):
    return a + b
