# ruleid: python-secret-kept-readable
conn.execute("INSERT INTO cards (number, cvv) VALUES (?, ?)", v)
# ruleid: python-secret-kept-readable
ssn = Column(String(11))
# ruleid: python-secret-kept-readable
user.password = request.form["password"]

# ok: python-secret-kept-readable
conn.execute("INSERT INTO notes (body) VALUES (?)", v)
# ok: python-secret-kept-readable
name = Column(String(11))
# ok: python-secret-kept-readable
user.password = generate_password_hash(p)
