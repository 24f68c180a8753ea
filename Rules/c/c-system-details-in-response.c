#include "mongoose.h"
#include <dirent.h>

static void about(struct mg_connection *c)
{
    struct utsname u;
    uname(&u);
    // ruleid: c-system-details-in-response
    mg_http_reply(c, 200, "", "%s %s\n", u.sysname, u.release);
}

int crash(int client, void *where)
{
    char msg[128];
    // ruleid: c-system-details-in-response
    int n = snprintf(msg, sizeof(msg), "fault at %p\n", where);
    return send(client, msg, n, 0);
}

void listing(int fd, DIR *d)
{
    struct dirent *e;
    dprintf(fd, "HTTP/1.1 200 OK\r\n\r\n");
    while ((e = readdir(d)) != NULL)
        // ruleid: c-system-details-in-response
        dprintf(fd, "%s\n", e->d_name);
}

static void fine(struct mg_connection *c, struct dirent *e, void *p)
{
    char msg[128];
    // ok: c-system-details-in-response
    mg_http_reply(c, 200, "", "%s\n", "ok");
    // ok: c-system-details-in-response
    printf("%s\n", e->d_name);
    // ok: c-system-details-in-response
    snprintf(msg, sizeof(msg), "at %p", p);
    log_line(msg);
}
