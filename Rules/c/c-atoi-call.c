#include <errno.h>
#include <stdlib.h>

int port_of(const char *text)
{
    // ruleid: c-atoi-call
    return atoi(text);
}

void configure(int argc, char **argv, long *limit, double *rate)
{
    // ruleid: c-atoi-call
    *limit = atol(argv[1]);
    // ruleid: c-atoi-call
    *rate = atof(argv[2]);
}

int parse(const char *text, long *value)
{
    char *end;
    errno = 0;
    // ok: c-atoi-call
    *value = strtol(text, &end, 10);
    return errno == 0 && *end == 0 && end != text;
}

double ratio(const char *text, char **end)
{
    // ok: c-atoi-call
    return strtod(text, end);
}

int letter(struct table *table, int c)
{
    // ok: c-atoi-call
    return table->atoi[c];
}

int none(void)
{
    // ok: c-atoi-call
    return atoi("0");
}

int port_of(const char *text)
{
    if (is_integer(text))
        // ok: c-atoi-call
        return atoi(text);
    return -1;
}
