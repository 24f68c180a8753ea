int run_query(struct conn *c, MYSQL *db, const char *sql)
{
    if (mysql_query(db, sql) != 0) {
        char page[1024];
        // ruleid: c-library-error-text-in-answer
        snprintf(page, sizeof page, "Query failed: %s", mysql_error(db));
        return reply_html(c, 500, page);
    }
    return 0;
}

void open_failed(int fd, const char *file)
{
    char msg[512];
    // ruleid: c-library-error-text-in-answer
    snprintf(msg, sizeof msg, "500 cannot open %s: %s", file, strerror(errno));
    send(fd, msg, strlen(msg), 0);
}

void on_error(struct mg_connection *c, sqlite3 *db)
{
    // ruleid: c-library-error-text-in-answer
    mg_http_reply(c, 500, "", "database: %s", sqlite3_errmsg(db));
}

int run_quietly(struct conn *c, MYSQL *db, const char *sql)
{
    if (mysql_query(db, sql) != 0) {
        // ok: c-library-error-text-in-answer
        syslog(LOG_ERR, "query failed: %s", mysql_error(db));
        return reply_html(c, 500, "Internal error");
    }
    return 0;
}

void complain(const char *file)
{
    char msg[512];
    // ok: c-library-error-text-in-answer
    snprintf(msg, sizeof msg, "cannot open %s: %s", file, strerror(errno));
    log_error(msg);
}

void on_failure(struct mg_connection *c)
{
    // ok: c-library-error-text-in-answer
    mg_http_reply(c, 500, "", "internal error %d", 17);
}
