#include <stdio.h>
#include <string.h>
#include <sqlite3.h>

int find(sqlite3 *db, const char *name)
{
    char sql[256];
    // ruleid: c-sql-built-by-sprintf
    sprintf(sql, "SELECT * FROM users WHERE name = '%s'", name);
    return sqlite3_exec(db, sql, NULL, NULL, NULL);
}

int add(sqlite3 *db, struct item *it)
{
    // ruleid: c-sql-built-by-sprintf
    char *sql = sqlite3_mprintf("INSERT INTO item(id, title) VALUES (%d, '%s')", it->id, it->title);
    return run(db, sql);
}

void login(MYSQL *c, const char *user)
{
    char query[300] = "SELECT id FROM account WHERE login='";
    // ruleid: c-sql-built-by-sprintf
    strcat(query, user);
    strcat(query, "'");
    mysql_query(c, query);
}

int good(sqlite3 *db, const char *name, int id, char *out)
{
    char sql[256];
    // ok: c-sql-built-by-sprintf
    char *q = sqlite3_mprintf("SELECT * FROM users WHERE name = %Q", name);
    // ok: c-sql-built-by-sprintf
    snprintf(sql, sizeof sql, "SELECT * FROM users WHERE id = %d", id);
    // ok: c-sql-built-by-sprintf
    snprintf(out, 100, "selected %s from the list", name);
    // ok: c-sql-built-by-sprintf
    snprintf(sql, sizeof sql, "DELETE FROM t WHERE n='%s'", escaped_name);
    // ok: c-sql-built-by-sprintf
    return sqlite3_prepare_v2(db, "SELECT 1 FROM users WHERE name=?", -1, NULL, NULL) + run(db, q);
}
