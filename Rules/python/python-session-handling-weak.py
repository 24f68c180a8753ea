# ruleid: python-session-handling-weak
def login(request):
    session["user_id"] = request.form["id"]
    return "ok"


# ruleid: python-session-handling-weak
def logout(request):
    return redirect("/")


def issue(user):
    # ruleid: python-session-handling-weak
    return jwt.encode({"sub": user.id}, KEY, algorithm="HS256")


# ruleid: python-session-handling-weak
PERMANENT_SESSION_LIFETIME = timedelta(days=365)


# ok: python-session-handling-weak
def good_login(request):
    session.clear()
    session["user_id"] = 1


# ok: python-session-handling-weak
def good_logout(request):
    session.clear()


def good_issue(user):
    # ok: python-session-handling-weak
    return jwt.encode({"sub": user.id, "exp": soon()}, KEY, algorithm="HS256")
