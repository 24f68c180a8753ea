#include <pwd.h>
#include <stdio.h>
#include <string.h>

int show(const char *name)
{
    // ruleid: c-lookup-result-not-tested
    struct passwd *pw = getpwnam(name);
    printf("%s lives in %s\n", name, pw->pw_dir);
    return 0;
}

void cut(char *line)
{
    // ruleid: c-lookup-result-not-tested
    char *colon = strchr(line, ':');
    *colon = '\0';
}

int hits(struct list *l, int id)
{
    // ruleid: c-lookup-result-not-tested
    struct node *n = list_find(l, id);
    return n->hits;
}

int fine(const char *name, char *line)
{
    // ok: c-lookup-result-not-tested
    struct passwd *pw = getpwnam(name);
    if (!pw)
        return -1;
    printf("%s\n", pw->pw_dir);
    // ok: c-lookup-result-not-tested
    char *colon = strchr(line, ':');
    if (colon != NULL)
        *colon = '\0';
    // ok: c-lookup-result-not-tested
    struct node *n = make_node(name);
    return n->hits;
}
