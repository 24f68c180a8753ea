from flask import jsonify, request, session
from flask_login import login_user
from werkzeug.security import check_password_hash


@app.post("/login")
# ruleid: python-login-without-password-check
def login():
    account = Account.query.filter_by(email=request.form["email"]).first()
    if account:
        session["account"] = account.id
        return jsonify(ok=True)
    return jsonify(ok=False), 401


@app.post("/sign-in")
# ruleid: python-login-without-password-check
def sign_in():
    user = find_user(request.json["name"])
    login_user(user)
    return redirect("/")


# ruleid: python-login-without-password-check
def do_login(request):
    member = Member.objects.get(name=request.POST["name"])
    request.session["member"] = member.pk
    return redirect("home")


@app.post("/session")
# ok: python-login-without-password-check
def log_in():
    account = Account.query.filter_by(email=request.form["email"]).first()
    if account and check_password_hash(account.hash, request.form["password"]):
        session["account"] = account.id
        return jsonify(ok=True)
    return jsonify(ok=False), 401


# ok: python-login-without-password-check
def login_view(request):
    user = authenticate(request, username=request.POST["u"], password=request.POST["p"])
    login(request, user)
    return redirect("home")


# ok: python-login-without-password-check
def remember_theme():
    session["theme"] = request.form["theme"]
    return "", 204
