# ruleid: python-session-kept-after-login
def login(request):
    session["user_id"] = request.form["id"]


# ruleid: python-session-kept-after-login
def signin(request):
    request.session["uid"] = 1


# ruleid: python-session-kept-after-login
sid = request.args.get("session_id")

# ok: python-session-kept-after-login
def login2(request):
    session.clear()
    session["user_id"] = 1


# ok: python-session-kept-after-login
def show(request):
    return session["user_id"]


# ok: python-session-kept-after-login
sid = new_id()
