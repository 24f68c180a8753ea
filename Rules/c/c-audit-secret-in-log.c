void f(struct user *u, const char *password, const char *token)
{
    // ruleid: c-audit-secret-in-log
    syslog(LOG_INFO, "login %s %s", u->name, password);
    // ruleid: c-audit-secret-in-log
    fprintf(stderr, "token %s\n", token);
    // ruleid: c-audit-secret-in-log
    log_debug("key=%s", u->api_key);
    // ok: c-audit-secret-in-log
    syslog(LOG_INFO, "login %s", u->name);
    // ok: c-audit-secret-in-log
    fprintf(stderr, "%d users\n", n);
    // ok: c-audit-secret-in-log
    store(token);
}
