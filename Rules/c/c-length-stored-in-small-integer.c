#include <string.h>
#include <stdlib.h>
#include <stdint.h>

char *copy(const char *s)
{
    // ruleid: c-length-stored-in-small-integer
    short n = strlen(s);
    char *p = malloc(n + 1);
    return p ? strcpy(p, s) : NULL;
}

void put(const char *name)
{
    // ruleid: c-length-stored-in-small-integer
    uint8_t len = (uint8_t)strlen(name);
    send_byte(len);
}

int port(const char *arg)
{
    // ruleid: c-length-stored-in-small-integer
    unsigned short p = atoi(arg);
    return listen_on(p);
}

int good(const char *s, const char *arg)
{
    // ok: c-length-stored-in-small-integer
    size_t n = strlen(s);
    // ok: c-length-stored-in-small-integer
    long value = strtol(arg, NULL, 10);
    if (strlen(s) > 255)
        return -1;
    // ok: c-length-stored-in-small-integer
    uint8_t len = strlen(s);
    return n + value + len;
}
