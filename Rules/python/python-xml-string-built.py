from xml.sax.saxutils import escape

ENVELOPE = """<env:Envelope xmlns:env="http://www.w3.org/2003/05/soap-envelope">
<env:Body><Find><Name>{name}</Name></Find></env:Body></env:Envelope>"""


def invoice(customer, total):
    xml = "<invoice>"
    # ruleid: python-xml-string-built
    xml += "<customer>" + customer + "</customer>"
    # ruleid: python-xml-string-built
    xml += "<total>%s</total>" % total
    return xml + "</invoice>"


def tag(note):
    # ruleid: python-xml-string-built
    return f"<note>{note}</note>"


def find(client, name):
    # ruleid: python-xml-string-built
    return client.post("/ws", data=ENVELOPE.format(name=name))


def safe_tag(note):
    # ok: python-xml-string-built
    return "<note>" + escape(note)


def safe_note(note):
    # ok: python-xml-string-built
    return f"<note>{escape(note)}</note>"


def paragraph(text):
    # ok: python-xml-string-built
    return "<p>" + text
