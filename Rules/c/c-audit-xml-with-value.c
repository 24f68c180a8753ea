void write_order(FILE *f, const char *item, const struct order *o)
{
    // ruleid: c-audit-xml-with-value
    fprintf(f, "<order><item>%s</item></order>", item);
    // ruleid: c-audit-xml-with-value
    fprintf(f, "  <customer name=\"%s\"/>\n", o->customer);
    // ruleid: c-audit-xml-with-value
    snprintf(buf, sizeof(buf), "<user><role>member</role><name>%s</name></user>", item);
    // ok: c-audit-xml-with-value
    fprintf(f, "<order id=\"%d\">", o->id);
    // ok: c-audit-xml-with-value
    fprintf(f, "<item>%s</item>", xml_escape(item));
    // ok: c-audit-xml-with-value
    fprintf(f, "%s\n", item);
}
