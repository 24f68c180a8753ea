#include <Poco/DOM/DOMParser.h>
#include <libxml/parser.h>

void poco(std::istream& in) {
    Poco::XML::DOMParser parser;
    // ruleid: cpp-xml-external-entities-on
    parser.setFeature(Poco::XML::SAXParser::FEATURE_EXTERNAL_GENERAL_ENTITIES, true);
    parse(parser, in);
}

xmlDocPtr libxml(const std::string& s) {
    // ruleid: cpp-xml-external-entities-on
    return xmlReadMemory(s.data(), s.size(), "in.xml", nullptr, XML_PARSE_NOENT);
}

void plusplus(xmlpp::DomParser& p) {
    // ruleid: cpp-xml-external-entities-on
    p.set_substitute_entities(true);
}

void pocoRight(std::istream& in) {
    Poco::XML::DOMParser parser;
    // ok: cpp-xml-external-entities-on
    parser.setFeature(Poco::XML::SAXParser::FEATURE_EXTERNAL_GENERAL_ENTITIES, false);
    parse(parser, in);
}

xmlDocPtr libxmlRight(const std::string& s) {
    // ok: cpp-xml-external-entities-on
    return xmlReadMemory(s.data(), s.size(), "in.xml", nullptr, XML_PARSE_NONET);
}

void plusplusRight(xmlpp::DomParser& p) {
    // ok: cpp-xml-external-entities-on
    p.set_substitute_entities(false);
}
