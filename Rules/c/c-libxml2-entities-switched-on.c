xmlDocPtr a(xmlParserCtxtPtr c, int fd)
{
    // ruleid: c-libxml2-entities-switched-on
    int opts = XML_PARSE_NOENT | XML_PARSE_NOBLANKS;
    return xmlCtxtReadFd(c, fd, NULL, NULL, opts);
}

xmlDocPtr b(const char *p)
{
    // ruleid: c-libxml2-entities-switched-on
    return xmlReadFile(p, NULL, XML_PARSE_NONET | XML_PARSE_DTDLOAD);
}

void c(void)
{
    // ruleid: c-libxml2-entities-switched-on
    xmlSubstituteEntitiesDefault(1);
}

xmlDocPtr d(const char *p, int o)
{
    // ok: c-libxml2-entities-switched-on
    o &= ~XML_PARSE_NOENT;
    // ok: c-libxml2-entities-switched-on
    xmlSubstituteEntitiesDefault(0);
    // ok: c-libxml2-entities-switched-on
    return xmlReadFile(p, NULL, XML_PARSE_NONET | XML_PARSE_NOBLANKS);
}
