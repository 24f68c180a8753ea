void f(const char *b, int n, XML_Parser p)
{
    // ruleid: c-audit-xml-expansion
    xmlReadMemory(b, n, "a", NULL, XML_PARSE_HUGE);
    // ruleid: c-audit-xml-expansion
    XML_SetBillionLaughsAttackProtectionMaximumAmplification(p, 1000000.0f);
    // ruleid: c-audit-xml-expansion
    p = XML_ParserCreate(NULL);
    // ok: c-audit-xml-expansion
    xmlFreeDoc(d);
    // ok: c-audit-xml-expansion
    XML_ParserFree(p);
    // ok: c-audit-xml-expansion
    show(b);
}
