#include <stdlib.h>
#include <stdio.h>
#include <stdint.h>

char *receive(int fd)
{
    uint32_t size;
    read(fd, &size, sizeof size);
    // ruleid: c-allocation-size-from-input
    char *p = malloc(size);
    return p;
}

int main(int argc, char **argv)
{
    int n = atoi(argv[1]);
    // ruleid: c-allocation-size-from-input
    int *v = malloc(n * sizeof(int));
    int count;
    scanf("%d", &count);
    // ruleid: c-allocation-size-from-input
    int *w = calloc(count, sizeof *w);
    return v && w;
}

void header(const uint32_t *wire)
{
    uint32_t words = ntohl(*wire);
    // ruleid: c-allocation-size-from-input
    char *tmp = alloca(words * 4);
    use(tmp);
}

char *good(int fd, const char *arg)
{
    uint32_t size;
    read(fd, &size, sizeof size);
    if (size > 65536)
        return NULL;
    // ok: c-allocation-size-from-input
    char *p = malloc(size);
    int n = atoi(arg);
    if (n <= 0 || n > 100)
        return p;
    // ok: c-allocation-size-from-input
    int *v = malloc(n * sizeof(int));
    // ok: c-allocation-size-from-input
    char *q = malloc(strlen(arg) + 1);
    return v ? q : p;
}
