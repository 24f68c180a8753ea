#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int send_asset(int client, const char *url)
{
    char path[512];
    // ruleid: c-parameter-path-opened-unchecked
    snprintf(path, sizeof path, "/srv/site/public%s", url);
    int fd = open(path, O_RDONLY);
    return copy_out(client, fd);
}

FILE *retrieve(struct session *s, const char *arg)
{
    char full[PATH_MAX];
    strlcpy(full, s->home, sizeof full);
    strlcat(full, "/", sizeof full);
    // ruleid: c-parameter-path-opened-unchecked
    strlcat(full, arg, sizeof full);
    FILE *fp = fopen(full, "rb");
    return fp;
}

int delete_upload(const char *dir, const char *filename)
{
    char path[256];
    // ruleid: c-parameter-path-opened-unchecked
    snprintf(path, sizeof path, "%s/%s", dir, filename);
    return unlink(path);
}

int delete_checked(const char *dir, const char *filename)
{
    char path[256];
    if (strchr(filename, '/') || strstr(filename, ".."))
        return -1;
    // ok: c-parameter-path-opened-unchecked
    snprintf(path, sizeof path, "%s/%s", dir, filename);
    return unlink(path);
}

int send_resolved(int client, const char *url)
{
    char path[512], resolved[PATH_MAX];
    // ok: c-parameter-path-opened-unchecked
    snprintf(path, sizeof path, "/srv/site/public%s", url);
    if (realpath(path, resolved) == NULL)
        return -1;
    int fd = open(path, O_RDONLY);
    return copy_out(client, fd);
}

void greet(const char *name)
{
    char text[64];
    // ok: c-parameter-path-opened-unchecked
    snprintf(text, sizeof text, "Hello, %s", name);
    puts(text);
}
