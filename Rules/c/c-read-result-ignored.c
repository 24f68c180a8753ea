#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

char *read_file(FILE *f, size_t len)
{
    char *buf = calloc(1, len + 1);
    // ruleid: c-read-result-ignored
    fread(buf, 1, len, f);
    fclose(f);
    return buf;
}

void header(int fd, struct header *h)
{
    // ruleid: c-read-result-ignored
    read(fd, h, sizeof(*h));
    use(h);
}

void token(unsigned char out[16])
{
    // ruleid: c-read-result-ignored
    RAND_bytes(out, 16);
}

int fine(FILE *f, int fd, char *buf, size_t len)
{
    // ok: c-read-result-ignored
    size_t n = fread(buf, 1, len, f);
    // ok: c-read-result-ignored
    if (read(fd, buf, len) < 0)
        return -1;
    // ok: c-read-result-ignored
    return fread(buf, 1, len, f) == n;
}
