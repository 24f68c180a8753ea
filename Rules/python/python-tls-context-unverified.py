import ssl
import urllib.request


def download(url):
    # ruleid: python-tls-context-unverified
    context = ssl._create_unverified_context()
    return urllib.request.urlopen(url, context=context).read()


def relaxed():
    context = ssl.create_default_context()
    # ruleid: python-tls-context-unverified
    context.check_hostname = False
    return context


def nothing(context):
    context.check_hostname = False
    # ruleid: python-tls-context-unverified
    context.verify_mode = ssl.CERT_NONE
    return context


# ruleid: python-tls-context-unverified
ssl._create_default_https_context = ssl._create_unverified_context


def download_safely(url):
    # ok: python-tls-context-unverified
    context = ssl.create_default_context()
    return urllib.request.urlopen(url, context=context).read()


def strict(context):
    # ok: python-tls-context-unverified
    context.check_hostname = True
    # ok: python-tls-context-unverified
    context.verify_mode = ssl.CERT_REQUIRED


def required():
    # ok: python-tls-context-unverified
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
