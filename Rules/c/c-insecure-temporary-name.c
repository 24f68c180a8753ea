#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

FILE *scratch(void)
{
    char path[] = "/tmp/reportXXXXXX";
    // ruleid: c-insecure-temporary-name
    if (mktemp(path) == NULL)
        return NULL;
    return fopen(path, "w+");
}

int scratch2(void)
{
    char name[L_tmpnam];
    // ruleid: c-insecure-temporary-name
    tmpnam(name);
    // ruleid: c-insecure-temporary-name
    char *other = tempnam("/var/tmp", "upd");
    int fd = open(other, O_RDWR | O_CREAT, 0600);
    free(other);
    return fd;
}

int good(void)
{
    char path[] = "/tmp/reportXXXXXX";
    // ok: c-insecure-temporary-name
    int fd = mkstemp(path);
    // ok: c-insecure-temporary-name
    FILE *f = tmpfile();
    // ok: c-insecure-temporary-name
    char *dir = mkdtemp(path);
    // ok: c-insecure-temporary-name
    int g = mkostemp(path, O_CLOEXEC);
    return fd + g + (f != NULL) + (dir != NULL);
}

int own_mkstemp(char *template)
{
    // ok: c-insecure-temporary-name
    if (!mktemp(template))
        return -1;
    return open(template, O_RDWR | O_EXCL | O_CREAT, 0600);
}
