def a(request):
    # ruleid: python-trust-in-what-client-says
    user = request.headers.get("x-remote-user")
    # ruleid: python-trust-in-what-client-says
    if request.cookies.get("is_admin") == "1":
        return user
    # ruleid: python-trust-in-what-client-says
    price = request.form["price"]
    # ruleid: python-trust-in-what-client-says
    return price, request.remote_addr in ALLOWED


def b(request):
    # ok: python-trust-in-what-client-says
    name = request.form["name"]
    # ok: python-trust-in-what-client-says
    agent = request.headers.get("User-Agent")
    # ok: python-trust-in-what-client-says
    sid = request.cookies.get("sessionid")
    return name, agent, sid
