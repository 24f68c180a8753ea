#include <stdio.h>
#include <syslog.h>
#include <unistd.h>

int main(int argc, char **argv)
{
    // ruleid: c-format-string-from-input
    printf(argv[1]);
    char *greeting = getenv("GREETING");
    // ruleid: c-format-string-from-input
    fprintf(stdout, greeting, argc);
    return 0;
}

void echo(int fd)
{
    char buf[256], msg[300];
    int n = read(fd, buf, sizeof buf - 1);
    buf[n < 0 ? 0 : n] = 0;
    // ruleid: c-format-string-from-input
    syslog(LOG_INFO, buf);
}

void good(int fd, int argc, char **argv)
{
    char buf[256], msg[300];
    int n = read(fd, buf, sizeof buf - 1);
    // ok: c-format-string-from-input
    printf("%s\n", buf);
    // ok: c-format-string-from-input
    syslog(LOG_INFO, "client said: %s", buf);
    // ok: c-format-string-from-input
    fprintf(stderr, "%d bytes\n", n);
    // ok: c-format-string-from-input
    fputs(buf, stdout);
}
