int a(const char *p)
{
    // ruleid: c-audit-resource-not-closed
    FILE *f = fopen(p, "r");
    if (!f)
        return -1;
    if (!check(f))
        return -1;
    fclose(f);
    return 0;
}
void b(void)
{
    // ruleid: c-audit-resource-not-closed
    int s = socket(AF_INET, SOCK_STREAM, 0);
    use(1);
}
int c(sqlite3 *db)
{
    sqlite3_stmt *st;
    // ruleid: c-audit-resource-not-closed
    sqlite3_prepare_v2(db, "SELECT 1", -1, &st, NULL);
    return sqlite3_step(st) == SQLITE_ROW;
}
FILE *d(const char *p)
{
    // ok: c-audit-resource-not-closed
    FILE *f = fopen(p, "r");
    return f;
}
void e(const char *p)
{
    // ok: c-audit-resource-not-closed
    FILE *f = fopen(p, "r");
    use(1);
    fclose(f);
}
// ok: c-audit-resource-not-closed
int g(int a)
{
    return a;
}
