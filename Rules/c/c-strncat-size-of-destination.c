#include <string.h>

void join(const char *a, const char *b)
{
    char out[64] = "";
    // ruleid: c-strncat-size-of-destination
    strncat(out, a, sizeof(out));
    // ruleid: c-strncat-size-of-destination
    strncat(out, b, sizeof out - strlen(out));
    show(out);
}

void join2(char *dst, const char *src)
{
    // ruleid: c-strncat-size-of-destination
    strncat(dst, src, strlen(src));
}

void join3(const char *src)
{
    char line[80];
    line[0] = 0;
    // ruleid: c-strncat-size-of-destination
    strncat(line, src, 80);
}

void good(const char *a, size_t room)
{
    char out[64] = "";
    // ok: c-strncat-size-of-destination
    strncat(out, a, sizeof(out) - strlen(out) - 1);
    // ok: c-strncat-size-of-destination
    strncat(out, a, room);
    // ok: c-strncat-size-of-destination
    strlcat(out, a, sizeof(out));
    // ok: c-strncat-size-of-destination
    strncpy(out, a, sizeof(out) - 1);
}
