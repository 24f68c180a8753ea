# ruleid: python-cookie-value-trusted
a = request.cookies.get("is_admin")
# ruleid: python-cookie-value-trusted
p = request.COOKIES["price"]
# ruleid: python-cookie-value-trusted
u = request.cookies["user_id"]

# ok: python-cookie-value-trusted
a = request.cookies.get("sessionid")
# ok: python-cookie-value-trusted
p = request.COOKIES["csrftoken"]
# ok: python-cookie-value-trusted
u = request.args["x"]
