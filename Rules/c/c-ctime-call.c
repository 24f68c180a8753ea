#include <stdio.h>
#include <time.h>

void stamp(time_t now)
{
    // ruleid: c-ctime-call
    printf("%s", ctime(&now));
}

const char *text(const struct tm *when)
{
    // ruleid: c-ctime-call
    return asctime(when);
}

void local(time_t now, char *buffer)
{
    // ruleid: c-ctime-call
    ctime_r(&now, buffer);
}

void bounded(const struct tm *when, char *buffer, size_t size)
{
    // ok: c-ctime-call
    strftime(buffer, size, "%F %T", when);
}

double age(time_t now, time_t then)
{
    // ok: c-ctime-call
    return difftime(now, then);
}

long seconds(struct stat *status)
{
    // ok: c-ctime-call
    return status->ctime;
}
