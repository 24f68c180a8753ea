# ruleid: python-request-forgery-possible
@app.route("/transfer", methods=["POST"])
def transfer():
    acc = Account.query.get(session["uid"])
    acc.balance = acc.balance - int(request.form["amount"])
    db.session.commit()


# ruleid: python-request-forgery-possible
@app.get("/account/delete")
def drop():
    current_user.delete()


# ruleid: python-request-forgery-possible
@csrf_exempt
def hook(request):
    pass


# ok: python-request-forgery-possible
@app.route("/t2", methods=["POST"])
def t2():
    check_csrf(request.form["csrf_token"])
    Account.query.get(session["uid"]).delete()
    db.session.commit()


# ok: python-request-forgery-possible
@app.get("/account")
def show():
    return current_user.name


# ok: python-request-forgery-possible
@app.post("/api")
def api():
    return {}
