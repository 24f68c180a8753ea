int rename_user(sqlite3 *db, const char *name, int id)
{
    char sql[256];
    char q[200] = "DELETE FROM sessions WHERE token = '";
    char *m;
    // ruleid: c-audit-sql-with-value
    snprintf(sql, sizeof(sql), "UPDATE users SET name='%s' WHERE id=%d", name, id);
    // ruleid: c-audit-sql-with-value
    asprintf(&m, "SELECT * FROM t WHERE a = '%s'", name);
    // ruleid: c-audit-sql-with-value
    strcat(sql, "DELETE FROM users WHERE name='");
    strcat(sql, name);
    // ok: c-audit-sql-with-value
    snprintf(sql, sizeof(sql), "SELECT a FROM t WHERE id = %d", id);
    // ok: c-audit-sql-with-value
    sqlite3_prepare_v2(db, "SELECT a FROM t WHERE b = ?", -1, &st, NULL);
    // ok: c-audit-sql-with-value
    snprintf(sql, sizeof(sql), "cannot open %s", name);
}
