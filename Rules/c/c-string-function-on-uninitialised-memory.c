#include <string.h>
#include <stdlib.h>
#include <stdio.h>

void banner(const char *name)
{
    // ruleid: c-string-function-on-uninitialised-memory
    char line[128];
    strcat(line, "Hello ");
    strcat(line, name);
    puts(line);
}

char *join(const char *a, const char *b)
{
    // todoruleid: c-string-function-on-uninitialised-memory
    char *out = malloc(strlen(a) + strlen(b) + 1);
    if (!out)
        return NULL;
    strcat(out, a);
    strcat(out, b);
    return out;
}

void wild(const char *s)
{
    // ruleid: c-string-function-on-uninitialised-memory
    char *dst;
    strcpy(dst, s);
}

void wild_copy(const char *s)
{
    // ruleid: c-string-function-on-uninitialised-memory
    char *buf;
    memcpy(buf, s, 4);
}

int set(int v)
{
    // ruleid: c-string-function-on-uninitialised-memory
    int *p;
    *p = v;
    return *p;
}

char *good(const char *a, const char *b)
{
    // ok: c-string-function-on-uninitialised-memory
    char line[128];
    line[0] = '\0';
    strcat(line, a);
    // ok: c-string-function-on-uninitialised-memory
    char text[64];
    snprintf(text, sizeof text, "%s", a);
    strncat(text, b, 3);
    // ok: c-string-function-on-uninitialised-memory
    char *out = malloc(strlen(a) + strlen(b) + 1);
    strcpy(out, a);
    strcat(out, b);
    // ok: c-string-function-on-uninitialised-memory
    char *dst;
    dst = line;
    strcpy(dst, a);
    return out;
}

int good2(struct pool *p)
{
    // ok: c-string-function-on-uninitialised-memory
    struct item *it;
    if (pool_get(p, &it) < 0)
        return -1;
    it->used = 1;
    return 0;
}
