#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <fcntl.h>
#include <sys/socket.h>

void download(int client)
{
    char name[128], path[256];
    int n = recv(client, name, sizeof name - 1, 0);
    name[n > 0 ? n : 0] = 0;
    // ruleid: c-path-traversal
    snprintf(path, sizeof path, "/srv/files/%s", name);
    FILE *f = fopen(path, "rb");
    send_file(client, f);
}

void cgi(void)
{
    const char *page = getenv("PATH_INFO");
    char file[512] = "pages";
    // ruleid: c-path-traversal
    strcat(file, page);
    int fd = open(file, O_RDONLY);
    dump(fd);
}

void erase(SSL *ssl)
{
    char req[256];
    SSL_read(ssl, req, sizeof req);
    char *name = strtok(req, " ");
    // ruleid: c-path-traversal
    remove(name);
}

void good(int client, int argc, char **argv)
{
    char name[128], path[256];
    recv(client, name, sizeof name - 1, 0);
    if (strstr(name, "..") || name[0] == '/')
        return;
    snprintf(path, sizeof path, "/srv/files/%s", name);
    // ok: c-path-traversal
    FILE *f = fopen(path, "rb");
    // ok: c-path-traversal
    FILE *g = fopen(argv[1], "rb");
    // ok: c-path-traversal
    int fd = open("/etc/app.conf", O_RDONLY);
    snprintf(path, sizeof path, "/srv/files/%d", atoi(name));
    // ok: c-path-traversal
    unlink(path);
}
