#include <stdlib.h>
#include <sys/socket.h>

char *request(int sock)
{
    size_t cap = 1024, len = 0;
    char *buf = malloc(cap);
    ssize_t n;
    while (buf && (n = recv(sock, buf + len, cap - len, 0)) > 0) {
        len += n;
        if (len == cap) {
            cap *= 2;
            // ruleid: c-buffer-grows-without-limit
            char *p = realloc(buf, cap);
            buf = p;
        }
    }
    return buf;
}

char *tls(SSL *ssl)
{
    char *buf = NULL, part[512];
    int n, len = 0;
    while ((n = SSL_read(ssl, part, sizeof(part))) > 0) {
        // ruleid: c-buffer-grows-without-limit
        buf = realloc(buf, len + n);
        len += n;
    }
    return buf;
}

char *endless(int sock)
{
    char *buf = NULL, part[512];
    long len = 0;
    for (;;) {
        long n = recv(sock, part, sizeof(part), 0);
        // ruleid: c-buffer-grows-without-limit
        buf = realloc(buf, len + n);
        len += n;
    }
    return buf;
}

char *limited(int sock)
{
    char *buf = NULL, part[512];
    long n, len = 0;
    while ((n = recv(sock, part, sizeof(part), 0)) > 0) {
        if (len + n > MAX_REQUEST)
            break;
        // ok: c-buffer-grows-without-limit
        buf = realloc(buf, len + n);
        len += n;
    }
    return buf;
}

char *once(char *buf, size_t n)
{
    // ok: c-buffer-grows-without-limit
    buf = realloc(buf, n);
    for (int i = 0; i != 3; i++)
        // ok: c-buffer-grows-without-limit
        buf = realloc(buf, n + i);
    // ok: c-buffer-grows-without-limit
    return realloc(buf, 1);
}
