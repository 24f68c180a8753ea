int send_banner(int sock, FILE *conf)
{
    char fmt[128], out[256];
    if (!fgets(fmt, sizeof(fmt), conf))
        return -1;
    // ruleid: c-format-text-read-at-run-time
    int n = snprintf(out, sizeof(out), fmt);
    return send(sock, out, (size_t)n, 0);
}

void greet(const char *name)
{
    const char *format = getenv("GREETING");
    // ruleid: c-format-text-read-at-run-time
    printf(format, name);
}

void echo(int fd)
{
    char line[256] = {0};
    read(fd, line, sizeof line - 1);
    // ruleid: c-format-text-read-at-run-time
    syslog(LOG_INFO, line);
}

int send_banner2(int sock, FILE *conf)
{
    char text[128], out[256];
    if (!fgets(text, sizeof(text), conf))
        return -1;
    // ok: c-format-text-read-at-run-time
    int n = snprintf(out, sizeof(out), "%s", text);
    return send(sock, out, (size_t)n, 0);
}

void greet2(const char *name)
{
    const char *fmt = name ? "hello %s" : "hello";
    // ok: c-format-text-read-at-run-time
    printf(fmt, name);
}

void echo2(int fd)
{
    char line[256] = {0};
    read(fd, line, sizeof line - 1);
    // ok: c-format-text-read-at-run-time
    fprintf(stderr, "%s", line);
}
