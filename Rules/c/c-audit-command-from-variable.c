int ping(const char *host)
{
    char cmd[200];
    snprintf(cmd, sizeof(cmd), "ping -c1 %s", host);
    // ruleid: c-audit-command-from-variable
    return system(cmd);
}
int conv(const char *in)
{
    char script[100];
    sprintf(script, "convert '%s' out.png", in);
    // ruleid: c-audit-command-from-variable
    return execl("/bin/sh", "sh", "-c", script, (char *)0);
}
int main(int argc, char **argv)
{
    // ruleid: c-audit-command-from-variable
    FILE *p = popen(argv[1], "r");
    return pclose(p);
}
int fixed(void)
{
    // ok: c-audit-command-from-variable
    return system("sync");
}
int checked(const char *host)
{
    char cmd[200];
    if (!host_is_valid(host))
        return -1;
    snprintf(cmd, sizeof(cmd), "ping -c1 %s", host);
    // ok: c-audit-command-from-variable
    return system(cmd);
}
int number(int pid)
{
    char cmd[60];
    snprintf(cmd, sizeof(cmd), "kill %d", pid);
    // ok: c-audit-command-from-variable
    return system(cmd);
}
