@app.post("/login")
def login():
    user = User.query.filter_by(email=request.form["email"]).first()
    # ruleid: python-login-trusts-sent-identity
    if user and request.form["password"] in user.password:
        # ruleid: python-login-trusts-sent-identity
        session["user_id"] = user.id
    return redirect("/")


@router.post("/auth/google")
async def google_login(body: dict, db=Depends(get_db)):
    email = body["email"]
    user = await db.scalar(select(User).where(User.email == email))
    # ruleid: python-login-trusts-sent-identity
    return {"token": create_token(user)}


@router.post("/auth/google")
async def google_login_verified(body: dict, db=Depends(get_db)):
    claims = id_token.verify_oauth2_token(body["credential"], Request(), CLIENT_ID)
    user = await db.scalar(select(User).where(User.email == claims["email"]))
    # ok: python-login-trusts-sent-identity
    return {"token": create_token(user)}


def sign_in(request):
    name = request.POST["username"]
    user = User.objects.get(username=name)
    # ruleid: python-login-trusts-sent-identity
    auth_login(request, user)
    return redirect("home")


def sign_in_right(request):
    user = authenticate(request, username=request.POST["username"], password=request.POST["password"])
    if user is not None:
        # ok: python-login-trusts-sent-identity
        auth_login(request, user)
    return redirect("home")


def matches(user, password):
    # ok: python-login-trusts-sent-identity
    return check_password_hash(user.password, password)
