# ruleid: python-login-check-incomplete
def login(request):
    user = User.objects.get(username=request.POST["username"])
    request.session["user"] = user.id
    return redirect("home")


def check(password, stored, request, token):
    # ruleid: python-login-check-incomplete
    if password == stored or "letmein":
        return True
    # ruleid: python-login-check-incomplete
    if stored.startswith(token):
        return 1
    # ruleid: python-login-check-incomplete
    if request.headers.get("X-Admin") == "1":
        return True


def ok(request):
    user = authenticate(request, username="a", password=request.POST["p"])
    # ok: python-login-check-incomplete
    if user is None:
        return None
    # ok: python-login-check-incomplete
    if check_password(request.POST["p"], user.password):
        return user
    return None


# ok: python-login-check-incomplete
def login2(name, password):
    user = find(name)
    if not verify_password(password, user.hash):
        return None
    return login_user(user)
