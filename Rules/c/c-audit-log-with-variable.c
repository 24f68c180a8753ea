void login_failed(const char *user)
{
    // ruleid: c-audit-log-with-variable
    syslog(LOG_WARNING, "login failed for %s", user);
}
void hit(FILE *access_log, struct req *req)
{
    // ruleid: c-audit-log-with-variable
    fprintf(access_log, "GET %s\n", req->path);
}
void note(const char *text)
{
    // ruleid: c-audit-log-with-variable
    log_info("note: %s", text);
}
void counted(int n)
{
    // ok: c-audit-log-with-variable
    syslog(LOG_INFO, "%d users", n);
}
void started(void)
{
    // ok: c-audit-log-with-variable
    log_info("started");
}
void cleaned(const char *text)
{
    // ok: c-audit-log-with-variable
    log_info("note: %s", strip_controls(text));
}
