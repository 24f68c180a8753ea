#include <libxml/parser.h>

xmlDocPtr load(const char *path)
{
    // ruleid: c-xml-external-entities
    return xmlReadFile(path, NULL, XML_PARSE_NOENT | XML_PARSE_DTDLOAD);
}

xmlDocPtr from_memory(const char *buf, int n)
{
    // ruleid: c-xml-external-entities
    xmlDocPtr doc = xmlReadMemory(buf, n, "in.xml", NULL, XML_PARSE_NOENT);
    return doc;
}

void setup(void)
{
    // ruleid: c-xml-external-entities
    xmlSubstituteEntitiesDefault(1);
}

xmlDocPtr good(const char *path, const char *buf, int n)
{
    // ok: c-xml-external-entities
    xmlDocPtr a = xmlReadFile(path, NULL, XML_PARSE_NONET | XML_PARSE_NOBLANKS);
    // ok: c-xml-external-entities
    xmlDocPtr b = xmlReadMemory(buf, n, "in.xml", NULL, 0);
    // ok: c-xml-external-entities
    xmlSubstituteEntitiesDefault(0);
    return a ? a : b;
}
