#include <stdio.h>
#include <stdarg.h>

void greet(const char *name)
{
    char msg[80];
    // ruleid: c-sprintf-string-into-fixed-array
    sprintf(msg, "Hello, %s!", name);
    puts(msg);
}

int open_log(struct cfg *cfg, int day)
{
    char path[256] = {0};
    // ruleid: c-sprintf-string-into-fixed-array
    sprintf(path, "%s/app-%d.log", cfg->dir, day);
    return creat(path, 0600);
}

void logf(const char *fmt, ...)
{
    char line[512];
    va_list ap;
    va_start(ap, fmt);
    // ruleid: c-sprintf-string-into-fixed-array
    vsprintf(line, fmt, ap);
    va_end(ap);
    fputs(line, stderr);
}

void good(const char *name, int id, char *out)
{
    char msg[80];
    // ok: c-sprintf-string-into-fixed-array
    snprintf(msg, sizeof msg, "Hello, %s!", name);
    // ok: c-sprintf-string-into-fixed-array
    sprintf(msg, "%d:%x", id, id);
    // ok: c-sprintf-string-into-fixed-array
    sprintf(msg, "%.20s", name);
    // ok: c-sprintf-string-into-fixed-array
    sprintf(msg, "%s", id ? "yes" : "no");
    // ok: c-sprintf-string-into-fixed-array
    sprintf(out, "%s", "fixed");
}
