void find(xmlXPathContextPtr ctx, const char *id, const char *name)
{
    // ruleid: c-audit-xpath-with-value
    snprintf(q, sizeof(q), "//user[@id='%s']", id);
    // ruleid: c-audit-xpath-with-value
    snprintf(q, sizeof(q), "/staff/employee[name=\"%s\"]/salary", name);
    // ruleid: c-audit-xpath-with-value
    asprintf(&q2, "//book[contains(title, '%s')]", name);
    // ok: c-audit-xpath-with-value
    snprintf(q, sizeof(q), "//user[@id='%d']", 4);
    // ok: c-audit-xpath-with-value
    snprintf(q, sizeof(q), "user %s is absent", name);
    // ok: c-audit-xpath-with-value
    snprintf(q, sizeof(q), "//user[@id='%s']", xpath_escape(id));
}
