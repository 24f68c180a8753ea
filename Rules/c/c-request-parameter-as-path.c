void send_theme(struct http *r)
{
    char css[256];
    snprintf(css, sizeof css, "/usr/share/app/%s", http_param(r, "theme"));
    // ruleid: c-request-parameter-as-path
    int fd = open(css, O_RDONLY);
    stream_fd(r, fd);
}
int drop(struct mg_connection *c, struct mg_http_message *hm)
{
    char name[64], path[200];
    mg_http_get_var(&hm->query, "file", name, sizeof(name));
    strcpy(path, "/srv/up/");
    strcat(path, name);
    // ruleid: c-request-parameter-as-path
    return unlink(path);
}
int show(struct MHD_Connection *c)
{
    const char *f = MHD_lookup_connection_value(c, MHD_GET_ARGUMENT_KIND, "f");
    // ruleid: c-request-parameter-as-path
    FILE *p = fopen(f, "r");
    return p != NULL;
}
int show_ok(struct http *r)
{
    const char *f = http_param(r, "f");
    if (!name_is_valid(f))
        return -1;
    // ok: c-request-parameter-as-path
    return open(f, O_RDONLY);
}
int show_fixed(struct http *r)
{
    // ok: c-request-parameter-as-path
    return open("/etc/motd", O_RDONLY);
}
int show_base(struct http *r)
{
    // ok: c-request-parameter-as-path
    return open(basename(http_param(r, "f")), O_RDONLY);
}
