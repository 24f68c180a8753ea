#include <stdio.h>
#include <unistd.h>

extern char **environ;

void status(FILE *out)
{
    // ruleid: c-environment-sent-out
    for (char **e = environ; *e != NULL; e++)
        fprintf(out, "%s\n", *e);
}

void debug_page(int fd)
{
    char **e;
    // ruleid: c-environment-sent-out
    for (e = environ; *e; ++e)
        dprintf(fd, "<li>%s</li>", *e);
}

void dump(FILE *out)
{
    char **p = environ;
    while (*p) {
        // ruleid: c-environment-sent-out
        fputs(*p, out);
        p++;
    }
}

void fine(FILE *out, char **names)
{
    for (char **n = names; *n; n++)
        // ok: c-environment-sent-out
        fprintf(out, "%s\n", *n);
    // ok: c-environment-sent-out
    fprintf(out, "%s\n", getenv("LANG"));
}

int main(int argc, char **argv)
{
    for (char **e = environ; *e; e++)
        // ok: c-environment-sent-out
        printf("%s\n", *e);
    return 0;
}
