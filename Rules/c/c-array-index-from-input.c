#include <stdio.h>
#include <stdlib.h>

static const char *names[] = { "a", "b", "c" };

int main(int argc, char **argv)
{
    int table[16] = {0};
    int i = atoi(argv[1]);
    // ruleid: c-array-index-from-input
    table[i] = 1;
    int j;
    scanf("%d", &j);
    // ruleid: c-array-index-from-input
    printf("%s\n", names[j]);
    return table[0];
}

int counter(int fd)
{
    int hits[256];
    int slot;
    read(fd, &slot, sizeof slot);
    // ruleid: c-array-index-from-input
    return ++hits[slot];
}

int good(int argc, char **argv)
{
    int table[16] = {0};
    int i = atoi(argv[1]);
    if (i < 0 || i >= 16)
        return -1;
    // ok: c-array-index-from-input
    table[i] = 1;
    unsigned k = strtoul(argv[2], NULL, 10);
    // ok: c-array-index-from-input
    table[k % 16] = 2;
    // ok: c-array-index-from-input
    table[3] = i;
    return 0;
}
