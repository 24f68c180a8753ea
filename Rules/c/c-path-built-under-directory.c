#include <stdio.h>
#include <string.h>

FILE *open_upload(const char *filename)
{
    char path[256];
    snprintf(path, sizeof path, "/var/uploads/%s", filename);
    // ruleid: c-path-built-under-directory
    return fopen(path, "rb");
}

int serve(int fd, char *uri)
{
    char path[512] = "./www/";
    strcat(path, uri);
    // ruleid: c-path-built-under-directory
    int in = open(path, O_RDONLY);
    return copy(in, fd);
}

int delete_note(struct store *s, const char *name)
{
    char path[300];
    sprintf(path, "%s/%s", s->dir, name);
    // ruleid: c-path-built-under-directory
    return unlink(path);
}

FILE *good(const char *filename, int id)
{
    char path[256];
    if (strstr(filename, "..") || strchr(filename, '/'))
        return NULL;
    snprintf(path, sizeof path, "/var/uploads/%s", filename);
    // ok: c-path-built-under-directory
    return fopen(path, "rb");
}

FILE *good2(const char *user, int id)
{
    char path[256];
    snprintf(path, sizeof path, "/var/log/app-%d.log", id);
    // ok: c-path-built-under-directory
    FILE *f = fopen(path, "a");
    // ok: c-path-built-under-directory
    FILE *g = fopen("/etc/passwd.d/list", "r");
    return f ? f : g;
}

FILE *good3(const char *pagename)
{
    char path[256];
    if (!valid_name(pagename))
        return NULL;
    snprintf(path, sizeof path, "pages/%s", pagename);
    // ok: c-path-built-under-directory
    return fopen(path, "r");
}
