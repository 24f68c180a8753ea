// ruleid: c-dangerous-command-without-authentication
void handle(int fd, struct request *r)
{
    switch (r->opcode) {
    case 1:
        factory_reset();
        break;
    }
}

// ruleid: c-dangerous-command-without-authentication
void on_http(struct mg_connection *c, struct mg_http_message *hm)
{
    if (mg_match(hm->uri, mg_str("/reboot"), NULL))
        reboot_device();
}

// ruleid: c-dangerous-command-without-authentication
int line(int c)
{
    char buf[64];
    ssize_t n = read(c, buf, sizeof(buf) - 1);
    if (n > 0 && strncmp(buf, "WIPE", 4) == 0)
        wipe_storage();
    return 0;
}

// ok: c-dangerous-command-without-authentication
void good(int fd, struct session *s, struct request *r)
{
    if (!is_authenticated(s))
        return;
    if (r->opcode == 1)
        factory_reset();
}

// ok: c-dangerous-command-without-authentication
void status(int fd, struct request *r)
{
    if (r->opcode == 2)
        send_status(fd);
}

// ok: c-dangerous-command-without-authentication
void by_button(void)
{
    factory_reset();
}
