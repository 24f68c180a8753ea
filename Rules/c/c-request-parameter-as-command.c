int ping(struct http *r)
{
    char cmd[200];
    snprintf(cmd, sizeof(cmd), "ping -c1 %s", http_param(r, "host"));
    // ruleid: c-request-parameter-as-command
    return system(cmd);
}
int conv(struct MHD_Connection *c)
{
    const char *f = MHD_lookup_connection_value(c, MHD_GET_ARGUMENT_KIND, "f");
    // ruleid: c-request-parameter-as-command
    FILE *p = popen(f, "r");
    return pclose(p);
}
int sh(struct req *r)
{
    // ruleid: c-request-parameter-as-command
    return execl("/bin/sh", "sh", "-c", request_get_param(r, "cmd"), (char *)0);
}
int ping_ok(struct http *r)
{
    const char *h = http_param(r, "host");
    if (!host_is_valid(h))
        return -1;
    // ok: c-request-parameter-as-command
    return system(h);
}
int fixed(struct http *r)
{
    // ok: c-request-parameter-as-command
    return system("sync");
}
int number(struct http *r)
{
    char cmd[60];
    snprintf(cmd, sizeof(cmd), "kill %d", atoi(http_param(r, "pid")));
    // ok: c-request-parameter-as-command
    return system(cmd);
}
