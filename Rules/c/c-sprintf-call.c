#include <stdarg.h>
#include <stdio.h>

void greet(char *out, const char *name)
{
    // ruleid: c-sprintf-call
    sprintf(out, "Hello %s", name);
}

int entry(char *line, int number, const char *title)
{
    // ruleid: c-sprintf-call
    return sprintf(line, "%3d. %-s\n", number, title);
}

void message(char *out, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    // ruleid: c-sprintf-call
    vsprintf(out, format, arguments);
    va_end(arguments);
}

void number(char *out, int value)
{
    // ok: c-sprintf-call
    sprintf(out, "%d", value);
    // ok: c-sprintf-call
    sprintf(out, "%.3s", "monday");
}

void bounded(char *out, size_t size, const char *name)
{
    // ok: c-sprintf-call
    snprintf(out, size, "Hello %s", name);
}
