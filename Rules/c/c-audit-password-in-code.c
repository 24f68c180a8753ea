int f(const char *pass)
{
    // ruleid: c-audit-password-in-code
    const char *db_password = "inv3nt0ry";
    // ruleid: c-audit-password-in-code
    if (strcmp(pass, "s3rv1ce2019") == 0)
        return 1;
    // ruleid: c-audit-password-in-code
    mysql_real_connect(m, "db", "app", "Tr0ub4dor", "shop", 0, NULL, 0);
    // ok: c-audit-password-in-code
    const char *password = getenv("DB_PASSWORD");
    // ok: c-audit-password-in-code
    const char *prompt = "Password for %s: ";
    // ok: c-audit-password-in-code
    return strcmp(pass, stored);
}
