void show(const char *msg)
{
    // ruleid: c-audit-format-from-variable
    printf(msg);
}
void note(const char *text)
{
    // ruleid: c-audit-format-from-variable
    syslog(LOG_INFO, text);
}
int banner(FILE *conf)
{
    char fmt[128], out[256];
    if (!fgets(fmt, sizeof(fmt), conf))
        return -1;
    // ruleid: c-audit-format-from-variable
    return snprintf(out, sizeof(out), fmt);
}
void show_ok(const char *msg)
{
    // ok: c-audit-format-from-variable
    printf("%s", msg);
    // ok: c-audit-format-from-variable
    syslog(LOG_INFO, "%s", msg);
    // ok: c-audit-format-from-variable
    fprintf(stderr, "usage\n");
}
