# ruleid: python-secret-in-address
u = f"https://x.example/?token={t}"
# ruleid: python-secret-in-address
p = request.args.get("password")
# ruleid: python-secret-in-address
r = requests.get(u, params={"api_key": k})

# ok: python-secret-in-address
u = f"https://x.example/?page={n}"
# ok: python-secret-in-address
p = request.form.get("password")
# ok: python-secret-in-address
r = requests.get(u, headers={"X-Key": k})
