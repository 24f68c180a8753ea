#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int language(void)
{
    const char *lang = getenv("QUERY_STRING");
    // ruleid: c-header-line-from-variable
    printf("Set-Cookie: lang=%s; Path=/; Secure; HttpOnly\r\n\r\n", url_decode(lang));
    return 0;
}

void attachment(int fd, const char *filename, size_t len)
{
    char head[512];
    // ruleid: c-header-line-from-variable
    int n = snprintf(head, sizeof(head), "HTTP/1.1 200 OK\r\n"
        "Content-Disposition: attachment; filename=\"%s\"\r\nContent-Length: %zu\r\n\r\n", filename, len);
    write(fd, head, n);
}

void redirect(FILE *out, const char *to)
{
    // ruleid: c-header-line-from-variable
    fprintf(out, "HTTP/1.1 302 Found\r\nLocation: %s\r\n\r\n", to);
}

void fine(FILE *out, const char *name, long age)
{
    // ok: c-header-line-from-variable
    fprintf(out, "Set-Cookie: seen=1; Max-Age=%ld\r\n", age);
    // ok: c-header-line-from-variable
    fprintf(out, "Content-Disposition: attachment; filename=\"%s\"\r\n", header_escape(name));
    // ok: c-header-line-from-variable
    fprintf(out, "Location: /home\r\n\r\n");
    if (strpbrk(name, "\r\n\""))
        return;
    // ok: c-header-line-from-variable
    fprintf(out, "Content-Disposition: attachment; filename=\"%s\"\r\n", name);
}
