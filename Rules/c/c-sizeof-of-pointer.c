#include <stdlib.h>
#include <string.h>
#include <stdio.h>

struct session { char token[64]; int id; };

struct session *new_session(void)
{
    // ruleid: c-sizeof-of-pointer
    struct session *s = malloc(sizeof(s));
    return s;
}

void clear(struct session *s, char *key)
{
    // ruleid: c-sizeof-of-pointer
    memset(s, 0, sizeof(s));
    // ruleid: c-sizeof-of-pointer
    memset(key, 0, sizeof key);
}

void copy(char dst[32], const char *src)
{
    // ruleid: c-sizeof-of-pointer
    strncpy(dst, src, sizeof(dst));
}

int good(struct session *s, int **slot)
{
    char line[80];
    // ok: c-sizeof-of-pointer
    struct session *t = malloc(sizeof(*t));
    // ok: c-sizeof-of-pointer
    memset(s, 0, sizeof(*s));
    // ok: c-sizeof-of-pointer
    memset(line, 0, sizeof line);
    // ok: c-sizeof-of-pointer
    memset(s->token, 0, sizeof(s->token));
    // ok: c-sizeof-of-pointer
    memset(&t, 0, sizeof(t));
    // ok: c-sizeof-of-pointer
    return fgets(line, sizeof(line), stdin) != NULL;
}
