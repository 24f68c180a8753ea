#include <string.h>
#include <stdio.h>

int login(const char *user, const char *pass)
{
    char name[32];
    // ruleid: c-strcpy-into-fixed-array
    strcpy(name, user);
    return check(name, pass);
}

int main(int argc, char **argv)
{
    char path[128] = "/etc/app/";
    if (argc < 2)
        return 1;
    // ruleid: c-strcpy-into-fixed-array
    strcat(path, argv[1]);
    return run(path);
}

void env(struct packet *p)
{
    char home[64];
    unsigned char host[16];
    // ruleid: c-strcpy-into-fixed-array
    strcpy(home, getenv("HOME"));
    // ruleid: c-strcpy-into-fixed-array
    strcpy((host), p->hostname);
}

int good(const char *user, char *out)
{
    char name[32];
    char kind[16];
    char other[32];
    // ok: c-strcpy-into-fixed-array
    strcpy(kind, "guest");
    if (strlen(user) >= sizeof name)
        return -1;
    // ok: c-strcpy-into-fixed-array
    strcpy(name, user);
    // ok: c-strcpy-into-fixed-array
    snprintf(other, sizeof other, "%s", user);
    // ok: c-strcpy-into-fixed-array
    strcpy(other, name);
    // ok: c-strcpy-into-fixed-array
    strcpy(out, other);
    return 0;
}

int good2(const char *key)
{
    char copy[40];
    size_t n = strlen(key);
    if (n < sizeof copy) {
        // ok: c-strcpy-into-fixed-array
        strcpy(copy, key);
        return use(copy);
    }
    return -1;
}
