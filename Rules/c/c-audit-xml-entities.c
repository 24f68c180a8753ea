void f(const char *b, int n)
{
    // ruleid: c-audit-xml-entities
    xmlReadMemory(b, n, "a", NULL, XML_PARSE_NOENT);
    // ruleid: c-audit-xml-entities
    xmlSubstituteEntitiesDefault(1);
    // ruleid: c-audit-xml-entities
    XML_SetExternalEntityRefHandler(p, h);
    // ok: c-audit-xml-entities
    xmlReadMemory(b, n, "a", NULL, XML_PARSE_NONET);
    // ok: c-audit-xml-entities
    xmlFreeDoc(d);
    // ok: c-audit-xml-entities
    show(b);
}
