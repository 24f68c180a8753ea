#include <stdio.h>

int first_line(const char *path, char *out, int n)
{
    // ruleid: c-fopen-result-unchecked
    FILE *f = fopen(path, "r");
    fgets(out, n, f);
    fclose(f);
    return 0;
}

long size_of(const char *path)
{
    FILE *f;
    long n;
    // ruleid: c-fopen-result-unchecked
    f = fopen(path, "rb");
    fseek(f, 0, SEEK_END);
    n = ftell(f);
    fclose(f);
    return n;
}

void run(const char *cmd)
{
    char line[80];
    // ruleid: c-fopen-result-unchecked
    FILE *p = popen("uptime", "r");
    while (fgets(line, sizeof line, p) != NULL)
        fputs(line, stdout);
    pclose(p);
}

int good(const char *path, char *out, int n)
{
    // ok: c-fopen-result-unchecked
    FILE *f = fopen(path, "r");
    if (!f)
        return -1;
    fgets(out, n, f);
    fclose(f);
    // ok: c-fopen-result-unchecked
    FILE *g = fopen(path, "w");
    if (g != NULL) {
        fputs("x", g);
        fclose(g);
    }
    FILE *h;
    // ok: c-fopen-result-unchecked
    if ((h = fopen(path, "r")) == NULL)
        return -1;
    fclose(h);
    return 0;
}
