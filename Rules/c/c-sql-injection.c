#include <stdio.h>
#include <string.h>
#include <sqlite3.h>
#include <mysql/mysql.h>
#include <libpq-fe.h>

int main(int argc, char *argv[])
{
    sqlite3 *db;
    char sql[512];
    sqlite3_open("app.db", &db);
    // ruleid: c-sql-injection
    snprintf(sql, sizeof sql, "SELECT * FROM users WHERE name='%s'", argv[1]);
    return sqlite3_exec(db, sql, NULL, NULL, NULL);
}

void cgi(MYSQL *conn)
{
    char query[1024] = "DELETE FROM cart WHERE ";
    char *q = getenv("QUERY_STRING");
    // ruleid: c-sql-injection
    strcat(query, q);
    if (mysql_query(conn, query))
        puts("failed");
}

void remote(PGconn *pg, int fd)
{
    char name[64], *sql;
    recv(fd, name, sizeof name, 0);
    // ruleid: c-sql-injection
    asprintf(&sql, "INSERT INTO log VALUES ('%s')", name);
    PQexec(pg, sql);
}

void good(sqlite3 *db, PGconn *pg, MYSQL *conn, int fd)
{
    char name[64], safe[129], sql[256];
    sqlite3_stmt *st;
    recv(fd, name, sizeof name, 0);
    // ok: c-sql-injection
    sqlite3_prepare_v2(db, "SELECT id FROM users WHERE name=?1", -1, &st, NULL);
    sqlite3_bind_text(st, 1, name, -1, SQLITE_TRANSIENT);
    const char *args[1] = { name };
    // ok: c-sql-injection
    PQexecParams(pg, "SELECT 1 FROM t WHERE n=$1", 1, NULL, args, NULL, NULL, 0);
    mysql_real_escape_string(conn, safe, name, strlen(name));
    snprintf(sql, sizeof sql, "SELECT 1 FROM t WHERE n='%s'", safe);
    // ok: c-sql-injection
    mysql_query(conn, sql);
    snprintf(sql, sizeof sql, "SELECT 1 FROM t WHERE id=%d", atoi(name));
    // ok: c-sql-injection
    PQexec(pg, sql);
}
