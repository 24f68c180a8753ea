from xml.sax.saxutils import escape


@app.post("/orders")
def create_order():
    data = request.get_json()
    # ruleid: python-xml-made-from-values
    xml = f"<order><customer>{data['customer']}</customer></order>"
    return requests.post(ERP_URL, data=xml, timeout=5)


def feed_item(request):
    # ruleid: python-xml-made-from-values
    item = "<item><link>" + request.POST["link"] + "</link></item>"
    return item


def contact(name, phone):
    # ruleid: python-xml-made-from-values
    return "<contact><name>%s</name><phone>%s</phone></contact>" % (name, phone)


def contact_safe(name):
    # ok: python-xml-made-from-values
    return "<contact><name>%s</name></contact>" % escape(name)


def contact_count(contacts):
    # ok: python-xml-made-from-values
    return f"<contacts><total>{len(contacts)}</total></contacts>"


def paragraph(text):
    # ok: python-xml-made-from-values
    return "<p>" + text + "</p>"
