#include <stdio.h>
#include <unistd.h>

void envelope(FILE *smtp, const char *from, const char *to, const char *subject)
{
    // ruleid: c-protocol-line-built-from-variable
    fprintf(smtp, "MAIL FROM:<%s>\r\n", from);
    // ruleid: c-protocol-line-built-from-variable
    fprintf(smtp, "RCPT TO:<%s>\r\n", to);
    // ruleid: c-protocol-line-built-from-variable
    fprintf(smtp, "Subject: %s\r\n\r\n", subject);
    // ok: c-protocol-line-built-from-variable
    fprintf(smtp, "DATA\r\n");
}

int cache_set(int fd, const char *key, const char *value, size_t len)
{
    char cmd[512];
    // ruleid: c-protocol-line-built-from-variable
    int n = snprintf(cmd, sizeof cmd, "set %s 0 60 %zu\r\n%s\r\n", key, len, value);
    return write(fd, cmd, n) == n;
}

int ftp_delete(int ctrl, const char *name)
{
    char line[256];
    // ruleid: c-protocol-line-built-from-variable
    int n = sprintf(line, "DELE %s\r\n", name);
    return write(ctrl, line, n) == n;
}

int safe_lines(FILE *ctrl, int offset, const char *name)
{
    // ok: c-protocol-line-built-from-variable
    fprintf(ctrl, "REST %d\r\n", offset);
    // ok: c-protocol-line-built-from-variable
    fprintf(ctrl, "HELO %s\r\n", LOCAL_HOST);
    // ok: c-protocol-line-built-from-variable
    fprintf(ctrl, "RETR %s\r\n", escape_crlf(name));
    // ok: c-protocol-line-built-from-variable
    return printf("set of %s\n", name);
}
