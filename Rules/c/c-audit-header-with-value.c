void reply(int fd, const char *name, const char *lang)
{
    // ruleid: c-audit-header-with-value
    snprintf(hdr, sizeof(hdr), "Content-Disposition: attachment; filename=\"%s\"\r\n", name);
    // ruleid: c-audit-header-with-value
    dprintf(fd, "Set-Cookie: lang=%s\r\n", lang);
    // ruleid: c-audit-header-with-value
    fprintf(mail, "Subject: %s\n", name);
    // ok: c-audit-header-with-value
    dprintf(fd, "Content-Length: %d\r\n", n);
    // ok: c-audit-header-with-value
    dprintf(fd, "X-Mode: %s\r\n", "fast");
    // ok: c-audit-header-with-value
    dprintf(fd, "Location: /%s\r\n", url_encode(name));
}
