import ssl


def old():
    # ruleid: python-tls-old-version
    return ssl.SSLContext(ssl.PROTOCOL_TLSv1)


def lower(context):
    # ruleid: python-tls-old-version
    context.minimum_version = ssl.TLSVersion.TLSv1_1
    return context


def ciphers(context):
    # ruleid: python-tls-old-version
    context.set_ciphers("HIGH:aNULL:RC4")


def modern():
    # ok: python-tls-old-version
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def higher(context):
    # ok: python-tls-old-version
    context.minimum_version = ssl.TLSVersion.TLSv1_2


def good_ciphers(context):
    # ok: python-tls-old-version
    context.set_ciphers("ECDHE+AESGCM:!aNULL:!MD5")
