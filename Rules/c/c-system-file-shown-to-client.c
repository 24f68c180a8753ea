void cgi_debug_page(void)
{
    char line[512];
    // ruleid: c-system-file-shown-to-client
    FILE *f = fopen("/proc/self/maps", "r");
    printf("Content-Type: text/plain\r\n\r\n");
    while (f && fgets(line, sizeof(line), f))
        fputs(line, stdout);
    if (f)
        fclose(f);
}

void status(int sock)
{
    char buf[4096];
    // ruleid: c-system-file-shown-to-client
    int fd = open("/proc/version", O_RDONLY);
    ssize_t n = read(fd, buf, sizeof buf);
    send(sock, buf, n, 0);
    close(fd);
}

void on_info(struct mg_connection *c)
{
    char text[1024] = "";
    // ruleid: c-system-file-shown-to-client
    FILE *p = popen("uname -a", "r");
    fgets(text, sizeof text, p);
    pclose(p);
    mg_http_reply(c, 200, "", "%s", text);
}

int count_mounts(void)
{
    char line[512];
    int n = 0;
    // ok: c-system-file-shown-to-client
    FILE *f = fopen("/proc/mounts", "r");
    while (f && fgets(line, sizeof(line), f))
        n++;
    return n;
}

void page(int sock)
{
    char buf[4096];
    // ok: c-system-file-shown-to-client
    int fd = open("/srv/www/index.html", O_RDONLY);
    ssize_t n = read(fd, buf, sizeof buf);
    send(sock, buf, n, 0);
}

const char *home_of(const char *user)
{
    // ok: c-system-file-shown-to-client
    FILE *f = fopen("/etc/passwd", "r");
    return find_home(f, user);
}
