#include <sstream>
#include <string>

std::string order(const Order& o) {
    std::ostringstream xml;
    // ruleid: cpp-xml-built-by-concatenation
    xml << "<order><customer>" << o.customer << "</customer></order>";
    return xml.str();
}

std::string node(const std::string& name, const std::string& value) {
    // ruleid: cpp-xml-built-by-concatenation
    std::string out = "<setting key=\"" + name + "\">";
    // ruleid: cpp-xml-built-by-concatenation
    out += "<value>" + value + "</value>";
    return out + "</setting>";
}

QString envelope(const QString &user)
{
    // ruleid: cpp-xml-built-by-concatenation
    return QStringLiteral("<soap:Body><login><user>%1</user></login></soap:Body>").arg(user);
}

std::string formatted(const std::string& id) {
    // ruleid: cpp-xml-built-by-concatenation
    return fmt::format("<ticket><id>{}</id></ticket>", id);
}

std::string safe(const std::string& name, int n) {
    std::ostringstream xml;
    // ok: cpp-xml-built-by-concatenation
    xml << "<name>" << xmlEscape(name) << "</name>";
    // ok: cpp-xml-built-by-concatenation
    xml << "<count>" << std::to_string(n) << "</count>";
    // ok: cpp-xml-built-by-concatenation
    std::string usage = "usage: tool <" + name;
    // ok: cpp-xml-built-by-concatenation
    return fmt::format("<tool>{}</tool>", escape(name)) + usage;
}

QString written(const QString &user)
{
    // ok: cpp-xml-built-by-concatenation
    return QStringLiteral("<b>%1</b>").arg(user.toHtmlEscaped());
}
