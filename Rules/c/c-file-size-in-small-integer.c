#include <string.h>
#include <sys/stat.h>

int load(const char *path)
{
    struct stat st;
    if (stat(path, &st) != 0)
        return -1;
    // ruleid: c-file-size-in-small-integer
    unsigned short size = st.st_size;
    return read_exact(path, size);
}

char *repeat(const char *s, size_t times)
{
    // ruleid: c-file-size-in-small-integer
    int total = strlen(s) * times;
    return malloc(total + 1);
}

int id(const char *text)
{
    // ruleid: c-file-size-in-small-integer
    int n = (int)strtoll(text, NULL, 10);
    return n;
}

long fine(const char *text, struct stat *st)
{
    // ok: c-file-size-in-small-integer
    off_t size = st->st_size;
    // ok: c-file-size-in-small-integer
    size_t total = strlen(text) * 2;
    // ok: c-file-size-in-small-integer
    int n = (int)strtol(text, NULL, 10);
    return size + total + n;
}
