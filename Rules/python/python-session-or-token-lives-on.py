# ruleid: python-session-or-token-lives-on
def logout(request):
    return redirect("/")


# ruleid: python-session-or-token-lives-on
t = jwt.encode({"sub": 1}, KEY)
# ruleid: python-session-or-token-lives-on
PERMANENT_SESSION_LIFETIME = timedelta(days=365)

# ok: python-session-or-token-lives-on
def logout(request):
    session.clear()


# ok: python-session-or-token-lives-on
t = jwt.encode({"sub": 1, "exp": soon}, KEY)
# ok: python-session-or-token-lives-on
PERMANENT_SESSION_LIFETIME = timedelta(minutes=30)
