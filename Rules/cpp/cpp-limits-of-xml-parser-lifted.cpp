void Importer::parse(const Source& src) {
    xercesc::SAXParser parser;
    // ruleid: cpp-limits-of-xml-parser-lifted
    parser.setSecurityManager(nullptr);
    parser.parse(src);
}

xmlDocPtr load(const std::string& text) {
    // ruleid: cpp-limits-of-xml-parser-lifted
    return xmlReadMemory(text.data(), text.size(), "in.xml", nullptr, XML_PARSE_HUGE | XML_PARSE_NONET);
}

void read(xmlpp::DomParser& p, const std::string& text) {
    // ruleid: cpp-limits-of-xml-parser-lifted
    p.set_substitute_entities(true);
    p.parse_memory(text);
}

void Importer::parseSafe(const Source& src) {
    xercesc::SAXParser parser;
    xercesc::SecurityManager limits;
    // ok: cpp-limits-of-xml-parser-lifted
    parser.setSecurityManager(&limits);
    parser.parse(src);
}

xmlDocPtr loadSafe(const std::string& text) {
    // ok: cpp-limits-of-xml-parser-lifted
    return xmlReadMemory(text.data(), text.size(), "in.xml", nullptr, XML_PARSE_NONET);
}

void readSafe(xmlpp::DomParser& p, const std::string& text) {
    // ok: cpp-limits-of-xml-parser-lifted
    p.set_substitute_entities(false);
    p.parse_memory(text);
}
