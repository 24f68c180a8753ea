#include <stdio.h>
#include <string.h>

void stamp(char *dst, const char *user, const char *text)
{
    // ruleid: c-sprintf-into-parameter
    sprintf(dst, "<%s> %s", user, text);
}

void full_name(const char *first, const char *last, char *out)
{
    // ruleid: c-sprintf-into-parameter
    strcpy(out, first);
    strcat(out, " ");
    // ruleid: c-sprintf-into-parameter
    strcat(out, last);
}

void label(char out[], const char *name)
{
    // ruleid: c-sprintf-into-parameter
    strcpy(out, name);
}

void fine(char *dst, size_t room, const char *user)
{
    // ok: c-sprintf-into-parameter
    snprintf(dst, room, "%s", user);
    // ok: c-sprintf-into-parameter
    strcpy(dst, user);
}

void number(char *dst, int n)
{
    // ok: c-sprintf-into-parameter
    sprintf(dst, "%d", n);
    // ok: c-sprintf-into-parameter
    strcpy(dst, "zero");
}

void measured(char *dst, const char *user)
{
    if (strlen(user) > 10)
        return;
    // ok: c-sprintf-into-parameter
    strcpy(dst, user);
}
