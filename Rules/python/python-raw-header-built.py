from urllib.parse import quote


def redirect(sock, target):
    # ruleid: python-raw-header-built
    head = f"HTTP/1.1 302 Found\r\nLocation: {target}\r\n\r\n"
    sock.sendall(head.encode())


def cookie(sock, lang):
    # ruleid: python-raw-header-built
    sock.sendall(b"HTTP/1.1 200 OK\r\nSet-Cookie: " + lang)


def mail(smtp, sender, subject, text):
    # ruleid: python-raw-header-built
    smtp.sendmail(sender, ["team@example.org"], "Subject: %s\n\n%s" % (subject, text))


def download(sock, name):
    parts = "HTTP/1.1 200 OK\r\n"
    # ruleid: python-raw-header-built
    parts += "Content-Disposition: attachment; filename={}\r\n\r\n".format(name)
    sock.sendall(parts.encode())


def length(sock, body):
    # ok: python-raw-header-built
    sock.sendall(f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\n\r\n".encode())


def safe_redirect(sock, target):
    # ok: python-raw-header-built
    sock.sendall(("Location: " + quote(target)).encode())


def subject(message, text):
    # ok: python-raw-header-built
    message["Subject"] = text
