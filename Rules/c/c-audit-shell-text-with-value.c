void pack(const char *dir, const char *host)
{
    // ruleid: c-audit-shell-text-with-value
    snprintf(cmd, sizeof(cmd), "tar czf /tmp/a.tgz %s", dir);
    // ruleid: c-audit-shell-text-with-value
    sprintf(cmd, "ping -c 1 %s", host);
    // ruleid: c-audit-shell-text-with-value
    asprintf(&c, "ssh ops@%s \"systemctl restart app\"", host);
    // ok: c-audit-shell-text-with-value
    snprintf(cmd, sizeof(cmd), "kill %d", pid);
    // ok: c-audit-shell-text-with-value
    system("ls -l /tmp");
    // ok: c-audit-shell-text-with-value
    snprintf(cmd, sizeof(cmd), "ping %s", shell_quote(host));
}
