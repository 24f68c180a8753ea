void save(FILE *f, const char *nick, const struct row *r)
{
    // ruleid: c-audit-json-with-value
    fprintf(f, "{\"nick\": \"%s\", \"id\": %d}", nick, r->id);
    // ruleid: c-audit-json-with-value
    snprintf(b, sizeof(b), "{\"id\":%d,\"title\":\"%s\"}", r->id, r->title);
    // ruleid: c-audit-json-with-value
    mg_http_reply(c, 200, "", "{\"name\":\"%s\"}", nick);
    // ok: c-audit-json-with-value
    fprintf(f, "{\"id\": %d}", r->id);
    // ok: c-audit-json-with-value
    fprintf(f, "{\"nick\": \"%s\"}", json_escape(nick));
    // ok: c-audit-json-with-value
    fprintf(f, "nick: %s\n", nick);
}
