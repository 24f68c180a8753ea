void a(int fd, const char *origin)
{
    // ruleid: c-audit-origin-allowed-too-widely
    dprintf(fd, "Access-Control-Allow-Origin: *\r\n");
    // ruleid: c-audit-origin-allowed-too-widely
    dprintf(fd, "Access-Control-Allow-Origin: %s\r\n", origin);
    // ruleid: c-audit-origin-allowed-too-widely
    if (strstr(origin, "example.com"))
        allow(fd);
    // ok: c-audit-origin-allowed-too-widely
    dprintf(fd, "Access-Control-Allow-Methods: GET\r\n");
    // ok: c-audit-origin-allowed-too-widely
    dprintf(fd, "Vary: Accept\r\n");
    // ok: c-audit-origin-allowed-too-widely
    dprintf(fd, "Access-Control-Allow-Origin: https://app.example.com\r\n");
}
