# ruleid: python-privileged-field-from-client
p = request.form["price"]
# ruleid: python-privileged-field-from-client
r = data.get("role")
# ruleid: python-privileged-field-from-client
u = payload["user_id"]

# ok: python-privileged-field-from-client
p = request.form["name"]
# ok: python-privileged-field-from-client
r = data.get("title")
# ok: python-privileged-field-from-client
u = row["name"]
