void f(struct mg_connection *c, struct utsname *u)
{
    // ruleid: c-audit-system-details-shown
    mg_http_reply(c, 200, "", "%s %s\n", u->sysname, u->release);
    // ruleid: c-audit-system-details-shown
    printf("pid %d\n", getpid());
    // ruleid: c-audit-system-details-shown
    FILE *f = fopen("/proc/self/maps", "r");
    // ok: c-audit-system-details-shown
    mg_http_reply(c, 200, "", "ok\n");
    // ok: c-audit-system-details-shown
    pid_t p = fork();
    // ok: c-audit-system-details-shown
    uname(u);
}
