void f(struct http *h, MYSQL *m, sqlite3 *db, PGconn *p)
{
    // ruleid: c-database-error-in-answer
    http_printf(h, 500, "query failed: %s", mysql_error(m));
    // ruleid: c-database-error-in-answer
    mg_http_reply(c, 500, "", "%s\n", sqlite3_errmsg(db));
    // ruleid: c-database-error-in-answer
    send_error_response(h, PQerrorMessage(p));
    // ok: c-database-error-in-answer
    http_printf(h, 500, "internal error");
    // ok: c-database-error-in-answer
    fprintf(stderr, "%s\n", sqlite3_errmsg(db));
    // ok: c-database-error-in-answer
    syslog(LOG_ERR, "%s", mysql_error(m));
}
