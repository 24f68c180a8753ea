void f(struct mg_connection *c, sqlite3 *db)
{
    // ruleid: c-audit-error-text-shown
    mg_http_reply(c, 500, "", "db: %s\n", sqlite3_errmsg(db));
    // ruleid: c-audit-error-text-shown
    dprintf(fd, "error: %s\n", strerror(errno));
    // ruleid: c-audit-error-text-shown
    snprintf(body, sizeof(body), "{\"error\":\"%s\"}", mysql_error(db));
    // ok: c-audit-error-text-shown
    mg_http_reply(c, 500, "", "internal error\n");
    // ok: c-audit-error-text-shown
    if (rc != SQLITE_OK)
        close_it(db);
    // ok: c-audit-error-text-shown
    int x = compute(db);
}
