#include <stdio.h>

struct user { char login[32]; int age; };

int main(void)
{
    char name[20];
    int age;
    // ruleid: c-scanf-unbounded-string
    scanf("%s", name);
    // ruleid: c-scanf-unbounded-string
    if (scanf("%d %s", &age, name) != 2)
        return 1;
    return 0;
}

int load(FILE *in, struct user *u)
{
    // ruleid: c-scanf-unbounded-string
    return fscanf(in, "%d:%[^\n]", &u->age, u->login) == 2 ? 0 : -1;
}

int load_token(FILE *in)
{
    char *tok;
    char word[16];
    // ok: c-scanf-unbounded-string
    if (scanf("%15s", word) != 1)
        return -1;
    // ok: c-scanf-unbounded-string
    if (fscanf(in, "%ms", &tok) == 1)
        free(tok);
    // ok: c-scanf-unbounded-string
    if (fscanf(in, "%*s %15[a-z]", word) != 1)
        return -1;
    // ok: c-scanf-unbounded-string
    if (fscanf(in, "%d%%s", &tok) != 1)
        return -1;
    // ok: c-scanf-unbounded-string
    return fscanf(in, "%d %u", &tok, &tok);
}
