std::string toXml(const Item& it) {
    // ruleid: cpp-xml-element-around-raw-value
    return "<item><title>" + it.title + "</title><price>" + std::to_string(it.price) + "</price></item>";
}

void write(std::ostream& os, const std::string& name) {
    // ruleid: cpp-xml-element-around-raw-value
    os << "<customer>" << name << "</customer>";
}

std::string soap(const std::string& id) {
    // ruleid: cpp-xml-element-around-raw-value
    return "<m:GetUser><m:id>" + id + "</m:id></m:GetUser>";
}

std::string toXmlSafe(const Item& it) {
    // ok: cpp-xml-element-around-raw-value
    return "<item><title>" + xmlEscape(it.title) + "</title></item>";
}

std::string price(const Item& it) {
    // ok: cpp-xml-element-around-raw-value
    return "<item><price>" + std::to_string(it.price) + "</price></item>";
}

void writer(QXmlStreamWriter& w, const QString& name)
{
    // ok: cpp-xml-element-around-raw-value
    w.writeTextElement("customer", name);
}
