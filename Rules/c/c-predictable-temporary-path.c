#include <stdio.h>
#include <fcntl.h>

void report(const char *text)
{
    // ruleid: c-predictable-temporary-path
    FILE *f = fopen("/tmp/report.txt", "w");
    if (!f)
        return;
    fputs(text, f);
    fclose(f);
}

int lock(void)
{
    // ruleid: c-predictable-temporary-path
    return open("/tmp/app.lock", O_RDWR | O_CREAT, 0600);
}

int dump(void)
{
    // ruleid: c-predictable-temporary-path
    return creat("/var/tmp/core.dump", 0644);
}

int good(void)
{
    char name[] = "/tmp/reportXXXXXX";
    // ok: c-predictable-temporary-path
    int fd = mkstemp(name);
    // ok: c-predictable-temporary-path
    int excl = open("/tmp/app.lock", O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, 0600);
    // ok: c-predictable-temporary-path
    FILE *f = fopen("/tmp/input.txt", "r");
    // ok: c-predictable-temporary-path
    FILE *g = fopen("/var/lib/app/report.txt", "w");
    return fd + excl + (f == g);
}
