void go(int fd, const char *next)
{
    // ruleid: c-audit-redirect-with-value
    snprintf(h, sizeof(h), "Location: %s\r\n", next);
    // ruleid: c-audit-redirect-with-value
    printf("Status: 302\r\nLocation: %s\r\n\r\n", next);
    // ruleid: c-audit-redirect-with-value
    dprintf(fd, "Refresh: 0; url=%s\r\n", next);
    // ok: c-audit-redirect-with-value
    dprintf(fd, "Location: /home\r\n");
    // ok: c-audit-redirect-with-value
    dprintf(fd, "Location: /user/%s\r\n", next);
    // ok: c-audit-redirect-with-value
    dprintf(fd, "Location: https://example.com/%d\r\n", id);
}
