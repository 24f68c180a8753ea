void a(int fd)
{
    // ruleid: c-audit-frame-rule-too-wide
    dprintf(fd, "X-Frame-Options: ALLOWALL\r\n");
    // ruleid: c-audit-frame-rule-too-wide
    dprintf(fd, "Content-Security-Policy: frame-ancestors *\r\n");
    // ruleid: c-audit-frame-rule-too-wide
    remove_header(fd, "X-Frame-Options");
    // ok: c-audit-frame-rule-too-wide
    dprintf(fd, "X-Frame-Options: DENY\r\n");
    // ok: c-audit-frame-rule-too-wide
    dprintf(fd, "X-Frame-Options: SAMEORIGIN\r\n");
    // ok: c-audit-frame-rule-too-wide
    dprintf(fd, "Content-Security-Policy: frame-ancestors 'self'\r\n");
}
