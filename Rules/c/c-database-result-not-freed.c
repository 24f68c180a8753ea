#include <dirent.h>
#include <mysql.h>

int rows(MYSQL *conn)
{
    if (mysql_query(conn, "SELECT COUNT(*) FROM events") != 0)
        return -1;
    // ruleid: c-database-result-not-freed
    MYSQL_RES *res = mysql_store_result(conn);
    if (!res)
        return -1;
    MYSQL_ROW row = mysql_fetch_row(res);
    return row ? atoi(row[0]) : -1;
}

int entries(const char *path)
{
    int n = 0;
    // ruleid: c-database-result-not-freed
    DIR *d = opendir(path);
    while (readdir(d))
        n++;
    return n;
}

int status(PGconn *c)
{
    // ruleid: c-database-result-not-freed
    PGresult *res = PQexec(c, "SELECT 1");
    return PQresultStatus(res) == PGRES_TUPLES_OK;
}

int fine(MYSQL *conn, const char *path)
{
    // ok: c-database-result-not-freed
    MYSQL_RES *res = mysql_store_result(conn);
    int n = mysql_num_rows(res);
    mysql_free_result(res);
    // ok: c-database-result-not-freed
    DIR *d = opendir(path);
    n += d != NULL;
    closedir(d);
    return n;
}

DIR *given_away(const char *path)
{
    // ok: c-database-result-not-freed
    DIR *d = opendir(path);
    return d;
}
