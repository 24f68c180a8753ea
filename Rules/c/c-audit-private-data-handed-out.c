void f(struct mg_connection *c, struct user *u)
{
    // ruleid: c-audit-private-data-handed-out
    snprintf(b, sizeof(b), "{\"password_hash\":\"x\"}");
    // ruleid: c-audit-private-data-handed-out
    mg_http_reply(c, 200, "", "%s", u->ssn);
    // ruleid: c-audit-private-data-handed-out
    send(fd, &rec, sizeof(rec), 0);
    // ok: c-audit-private-data-handed-out
    mg_http_reply(c, 200, "", "%d", u->id);
    // ok: c-audit-private-data-handed-out
    snprintf(b, sizeof(b), "{\"id\":1}");
    // ok: c-audit-private-data-handed-out
    show(u);
}
