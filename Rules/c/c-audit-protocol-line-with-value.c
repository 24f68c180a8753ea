void send_mail(int fd, const char *to, const char *key)
{
    // ruleid: c-audit-protocol-line-with-value
    dprintf(fd, "RCPT TO:<%s>\r\n", to);
    // ruleid: c-audit-protocol-line-with-value
    snprintf(b, sizeof(b), "set %s 0 0 4\r\n", key);
    // ruleid: c-audit-protocol-line-with-value
    asprintf(&m, "PRIVMSG %s :hi\r\n", to);
    // ok: c-audit-protocol-line-with-value
    dprintf(fd, "QUIT\r\n");
    // ok: c-audit-protocol-line-with-value
    dprintf(fd, "DATA %d\r\n", n);
    // ok: c-audit-protocol-line-with-value
    snprintf(b, sizeof(b), "get the %d items", n);
}
