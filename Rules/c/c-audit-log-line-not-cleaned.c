// ruleid: c-audit-log-line-not-cleaned
int audit(int fd, const char *action)
{
    return dprintf(fd, "ACTION=%s", action);
}
// ruleid: c-audit-log-line-not-cleaned
void log_login(struct user *u)
{
    syslog(LOG_INFO, "%s", u->name);
}
// ruleid: c-audit-log-line-not-cleaned
void write_event(const char *text)
{
    fputs(text, stderr);
}
// ok: c-audit-log-line-not-cleaned
void log_clean(const char *text)
{
    fputs(strip(text), stderr);
}
// ok: c-audit-log-line-not-cleaned
int add(int a)
{
    return a;
}
// ok: c-audit-log-line-not-cleaned
int mul(int a)
{
    return a;
}
