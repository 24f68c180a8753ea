# ruleid: python-card-or-id-number-stored
conn.execute("INSERT INTO cards (number, cvv) VALUES (?, ?)", (a, b))
# ruleid: python-card-or-id-number-stored
cur.execute("UPDATE people SET ssn = %s", (s,))
# ruleid: python-card-or-id-number-stored
q = "INSERT INTO pay (card_number) VALUES (%s)"

# ok: python-card-or-id-number-stored
conn.execute("INSERT INTO cards (token) VALUES (?)", (t,))
# ok: python-card-or-id-number-stored
cur.execute("SELECT ssn FROM people")
# ok: python-card-or-id-number-stored
q = "INSERT INTO pay (amount) VALUES (%s)"
