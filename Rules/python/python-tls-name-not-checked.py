import smtplib
import ssl


def send(message, host="mail.example.com"):
    # ruleid: python-tls-name-not-checked
    context = ssl.SSLContext(ssl.PROTOCOL_TLS)
    context.verify_mode = ssl.CERT_REQUIRED
    context.load_default_certs()
    with smtplib.SMTP_SSL(host, 465, context=context) as server:
        server.send_message(message)


def pool(host):
    # ruleid: python-tls-name-not-checked
    return urllib3.HTTPSConnectionPool(host, assert_hostname=False)


def mongo():
    # ruleid: python-tls-name-not-checked
    return MongoClient(URI, tls=True, tlsAllowInvalidHostnames=True)


def send_safe(message, host="mail.example.com"):
    # ok: python-tls-name-not-checked
    context = ssl.create_default_context()
    with smtplib.SMTP_SSL(host, 465, context=context) as server:
        server.send_message(message)


def client():
    # ok: python-tls-name-not-checked
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_default_certs()
    return context


def by_hand():
    # ok: python-tls-name-not-checked
    context = ssl.SSLContext(ssl.PROTOCOL_TLS)
    context.verify_mode = ssl.CERT_REQUIRED
    context.check_hostname = True
    return context
