#include <xercesc/parsers/XercesDOMParser.hpp>

void invoice(const std::string& path) {
    auto* parser = new xercesc::XercesDOMParser();
    parser->setDoNamespaces(true);
    // ruleid: cpp-xml-parser-without-limits
    parser->parse(path.c_str());
}

void again(const char* path) {
    auto* p = new xercesc::SAXParser();
    // ruleid: cpp-xml-parser-without-limits
    p->parse(path);
}

void Importer::read(const QByteArray &data)
{
    QXmlStreamReader reader(data);
    // ruleid: cpp-xml-parser-without-limits
    reader.setEntityExpansionLimit(std::numeric_limits<int>::max());
}

void fine(const char* path, Other* o) {
    auto* p = new xercesc::XercesDOMParser();
    p->setDisableDefaultEntityResolution(true);
    // ok: cpp-xml-parser-without-limits
    p->parse(path);
    // ok: cpp-xml-parser-without-limits
    o->parse(path);
    QXmlStreamReader reader;
    // ok: cpp-xml-parser-without-limits
    reader.setEntityExpansionLimit(4096);
}
