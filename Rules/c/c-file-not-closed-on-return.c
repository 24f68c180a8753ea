#include <stdio.h>
#include <fcntl.h>
#include <unistd.h>

int load(const char *path, char *out)
{
    // ruleid: c-file-not-closed-on-return
    FILE *f = fopen(path, "r");
    if (!f)
        return -1;
    if (!fgets(out, 80, f))
        return -2;
    return 0;
}

int probe(const char *path)
{
    FILE *fp;
    char c;
    // ruleid: c-file-not-closed-on-return
    fp = fopen(path, "rb");
    if (fp == NULL)
        return 0;
    if (fread(&c, 1, 1, fp) != 1)
        return 0;
    return c == 'M';
}

ssize_t peek(const char *path, char *buf, size_t n)
{
    // ruleid: c-file-not-closed-on-return
    int fd = open(path, O_RDONLY);
    ssize_t got = read(fd, buf, n);
    return got;
}

int header(const char *path, char *out, int n)
{
    FILE *f = fopen(path, "rb");
    if (!f)
        // ok: c-file-not-closed-on-return
        return -1;
    if (n < 16)
        // ruleid: c-file-not-closed-on-return
        return -2;
    if (n > 999) {
        fclose(f);
        // ok: c-file-not-closed-on-return
        return -3;
    }
    fgets(out, n, f);
    fclose(f);
    // ok: c-file-not-closed-on-return
    return 0;
}

int good(const char *path, char *out, struct ctx *ctx)
{
    // ok: c-file-not-closed-on-return
    FILE *f = fopen(path, "r");
    if (!f)
        return -1;
    fgets(out, 80, f);
    fclose(f);
    // ok: c-file-not-closed-on-return
    ctx->log = fopen(path, "a");
    // ok: c-file-not-closed-on-return
    FILE *g = fopen(path, "w");
    ctx->out = g;
    return 0;
}

FILE *opened(const char *path)
{
    // ok: c-file-not-closed-on-return
    FILE *f = fopen(path, "r");
    if (!f)
        perror(path);
    return f;
}
