#include <stdio.h>

FILE *open_note(const char *name)
{
    char path[256];
    snprintf(path, sizeof(path), "/srv/notes/%s.txt", name);
    // ruleid: c-audit-path-from-variable
    return fopen(path, "r");
}

int drop_upload(const char *query)
{
    const char *f = strstr(query, "file=");
    char target[512];
    strcpy(target, "/srv/up/");
    strcat(target, f + 5);
    // ruleid: c-audit-path-from-variable
    return unlink(target);
}

int serve(struct client *c, struct req *req)
{
    // ruleid: c-audit-path-from-variable
    int fd = open(req->path, O_RDONLY);
    return send_fd(c, fd);
}

int drop_checked(const char *name)
{
    if (!name_is_valid(name))
        return -1;
    // ok: c-audit-path-from-variable
    return unlink(name);
}

FILE *open_fixed(void)
{
    // ok: c-audit-path-from-variable
    return fopen("/etc/app.conf", "r");
}

FILE *open_base(const char *name)
{
    // ok: c-audit-path-from-variable
    return fopen(basename(name), "r");
}
