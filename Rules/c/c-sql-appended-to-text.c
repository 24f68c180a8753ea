#include <stdio.h>
#include <string.h>
#include <mysql/mysql.h>

int set_quantity(MYSQL *conn, const char *sku)
{
    char query[512];
    strcpy(query, "UPDATE stock SET qty = 1 WHERE sku = '");
    // ruleid: c-sql-appended-to-text
    strncat(query, sku, 64);
    strcat(query, "'");
    return mysql_query(conn, query);
}

int find(MYSQL *conn, const char *name)
{
    char q[256] = "SELECT id FROM users WHERE name = '";
    // ruleid: c-sql-appended-to-text
    strcat(q, name);
    strcat(q, "'");
    return mysql_query(conn, q);
}

int drop_user(MYSQL *conn, const char *name, char *text, size_t size)
{
    strlcpy(text, "DELETE FROM users WHERE name='", size);
    // ruleid: c-sql-appended-to-text
    strlcat(text, name, size);
    strlcat(text, "'", size);
    return mysql_query(conn, text);
}

int list_all(MYSQL *conn)
{
    char q[256] = "SELECT id FROM users";
    // ok: c-sql-appended-to-text
    strcat(q, " ORDER BY id");
    return mysql_query(conn, q);
}

int find_escaped(MYSQL *conn, const char *name, size_t length)
{
    char q[256] = "SELECT id FROM users WHERE name = '", escaped[101];
    mysql_real_escape_string(conn, escaped, name, length);
    // ok: c-sql-appended-to-text
    strcat(q, escaped);
    strcat(q, "'");
    return mysql_query(conn, q);
}

void greet(char *line, const char *name)
{
    strcpy(line, "Selected: ");
    // ok: c-sql-appended-to-text
    strcat(line, name);
}
