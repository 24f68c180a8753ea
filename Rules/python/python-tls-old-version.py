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


def fall_back(host):
    # ruleid: python-tls-old-version
    for version in (ssl.TLSVersion.TLSv1_3, ssl.TLSVersion.TLSv1_1):
        context = ssl.create_default_context()
        context.minimum_version = version


def new_only(host):
    # ok: python-tls-old-version
    for version in (ssl.TLSVersion.TLSv1_3, ssl.TLSVersion.TLSv1_2):
        context = ssl.create_default_context()
        context.minimum_version = version
