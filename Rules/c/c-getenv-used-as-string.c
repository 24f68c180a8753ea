#include <stdlib.h>
#include <string.h>

char *home(void)
{
    // ruleid: c-getenv-used-as-string
    return strdup(getenv("HOME"));
}

int is_dumb(void)
{
    // ruleid: c-getenv-used-as-string
    return strcmp(getenv("TERM"), "dumb") == 0;
}

size_t width(void)
{
    // ruleid: c-getenv-used-as-string
    return strlen(getenv("COLUMNS"));
}

char *home_if_set(void)
{
    // ok: c-getenv-used-as-string
    const char *home = getenv("HOME");
    // ok: c-getenv-used-as-string
    return home ? strdup(home) : NULL;
}

int is_set(void)
{
    // ok: c-getenv-used-as-string
    return getenv("TERM") != NULL;
}
