def a(sock, password, conn, number, cvv):
    # ruleid: python-sent-or-kept-in-clear
    requests.post("http://api.shop.example/login", json={})
    # ruleid: python-sent-or-kept-in-clear
    sock.sendall(password.encode())
    # ruleid: python-sent-or-kept-in-clear
    conn.execute("INSERT INTO cards (number, cvv) VALUES (?, ?)", (number, cvv))
    # ruleid: python-sent-or-kept-in-clear
    user.password = request.form["password"]
    # ruleid: python-sent-or-kept-in-clear
    return smtplib.SMTP("mail.example.org")


def b(sock, text, conn):
    # ok: python-sent-or-kept-in-clear
    requests.post("https://api.shop.example/login", json={})
    # ok: python-sent-or-kept-in-clear
    sock.sendall(text.encode())
    # ok: python-sent-or-kept-in-clear
    conn.execute("INSERT INTO notes (body) VALUES (?)", (text,))
    # ok: python-sent-or-kept-in-clear
    user.password = generate_password_hash(text)
