int a(struct http *r, sqlite3 *db)
{
    char sql[300];
    snprintf(sql, sizeof(sql), "DELETE FROM t WHERE n='%s'", http_param(r, "n"));
    // ruleid: c-request-parameter-in-sql
    return sqlite3_exec(db, sql, NULL, NULL, NULL);
}
int b(struct MHD_Connection *c, MYSQL *m)
{
    char *q;
    asprintf(&q, "SELECT 1 FROM t WHERE n='%s'", MHD_lookup_connection_value(c, MHD_GET_ARGUMENT_KIND, "n"));
    // ruleid: c-request-parameter-in-sql
    return mysql_query(m, q);
}
int c(struct http *r, PGconn *p)
{
    char q[200] = "SELECT a FROM b WHERE c='";
    strcat(q, http_param(r, "c"));
    strcat(q, "'");
    // ruleid: c-request-parameter-in-sql
    return PQexec(p, q) != NULL;
}
int d(struct http *r, sqlite3 *db)
{
    char sql[300];
    snprintf(sql, sizeof(sql), "DELETE FROM t WHERE n=%d", atoi(http_param(r, "n")));
    // ok: c-request-parameter-in-sql
    return sqlite3_exec(db, sql, NULL, NULL, NULL);
}
int e(struct http *r, sqlite3 *db)
{
    // ok: c-request-parameter-in-sql
    return sqlite3_exec(db, "DELETE FROM t", NULL, NULL, NULL);
}
int f(struct http *r, MYSQL *m)
{
    // ok: c-request-parameter-in-sql
    return mysql_query(m, "SELECT 1");
}
