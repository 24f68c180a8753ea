#include <stdio.h>
#include <string.h>

int read_name(void)
{
    char name[64];
    // ruleid: c-gets-unbounded-read
    gets(name);
    return (int)strlen(name);
}

void menu(char *line)
{
    while (1) {
        printf("> ");
        // ruleid: c-gets-unbounded-read
        if (gets(line) == NULL)
            return;
        if (strcmp(line, "quit") == 0)
            break;
    }
}

char *first_line(char *dst) {
    // ruleid: c-gets-unbounded-read
    char *p = gets(dst);
    return p;
}

int read_name_bounded(char *name, size_t size)
{
    // ok: c-gets-unbounded-read
    if (fgets(name, (int)size, stdin) == NULL)
        return -1;
    name[strcspn(name, "\n")] = '\0';
    return 0;
}

int read_c11(char *name, size_t size)
{
    // ok: c-gets-unbounded-read
    return gets_s(name, size) != NULL;
}

struct reader { char *(*gets)(struct reader *, char *, int); };

char *next(struct reader *r, char *buf, int n)
{
    // ok: c-gets-unbounded-read
    return r->gets(r, buf, n);
}

void doc(void)
{
    // ok: c-gets-unbounded-read
    puts("never call gets(buf)");
}
