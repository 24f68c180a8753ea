#include <errno.h>
#include <mysql.h>
#include <stdio.h>
#include <string.h>

int query(int client, MYSQL *conn, const char *sql)
{
    char reply[1024];
    if (mysql_query(conn, sql) != 0) {
        // ruleid: c-error-text-in-response
        int n = snprintf(reply, sizeof(reply), "HTTP/1.1 500 Error\r\n\r\nquery failed: %s\n", mysql_error(conn));
        return write(client, reply, n);
    }
    return 0;
}

void cgi(const char *path)
{
    // ruleid: c-error-text-in-response
    printf("<pre>Cannot open %s (%s)</pre>", path, strerror(errno));
}

void handler(struct mg_connection *c, sqlite3 *db)
{
    // ruleid: c-error-text-in-response
    mg_http_reply(c, 500, "", "database: %s\n", sqlite3_errmsg(db));
}

void fine(struct mg_connection *c, sqlite3 *db)
{
    // ok: c-error-text-in-response
    fprintf(stderr, "database: %s\n", sqlite3_errmsg(db));
    // ok: c-error-text-in-response
    mg_http_reply(c, 500, "", "internal error\n");
    // ok: c-error-text-in-response
    printf("cannot open: %s\n", strerror(errno));
}
