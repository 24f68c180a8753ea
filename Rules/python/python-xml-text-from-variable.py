import requests
from xml.sax.saxutils import escape, quoteattr

REQUEST = """<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">
<soap:Body><Find><Name>{name}</Name></Find></soap:Body></soap:Envelope>"""


def invoice(order):
    # ruleid: python-xml-text-from-variable
    return f"<invoice><buyer>{order.buyer}</buyer></invoice>"


class Feed:
    def entry(self, item):
        text = "<entry>"
        # ruleid: python-xml-text-from-variable
        text += "<summary>" + item["summary"] + "</summary>"
        return text + "</entry>"


def find(name):
    # ruleid: python-xml-text-from-variable
    body = REQUEST.format(name=name)
    return requests.post(URL, data=body, timeout=5).text


def old_style(user):
    # ruleid: python-xml-text-from-variable
    return "<user><mail>%s</mail></user>" % user.mail


def good_invoice(order):
    # ok: python-xml-text-from-variable
    return f"<invoice><buyer>{escape(order.buyer)}</buyer></invoice>"


def good_entry(item):
    summary = escape(item["summary"])
    # ok: python-xml-text-from-variable
    return "<entry><summary>" + summary + "</summary></entry>"


def good_find(name):
    # ok: python-xml-text-from-variable
    return requests.post(URL, data=REQUEST.format(name=escape(name)), timeout=5).text


def constant():
    # ok: python-xml-text-from-variable
    return "<status><code>1</code></status>"
