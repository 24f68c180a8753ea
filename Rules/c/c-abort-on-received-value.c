// ruleid: c-abort-on-received-value
int take(int sock, struct record *r)
{
    recv(sock, r, sizeof(*r), 0);
    if (r->kind > 5)
        abort();
    return 0;
}

// ruleid: c-abort-on-received-value
int on_pkt(const uint8_t *pkt, size_t len)
{
    int type = pkt[0];
    assert(type < 4);
    return go(type);
}

// ruleid: c-abort-on-received-value
int parse_header(const uint8_t *data, size_t n)
{
    struct header h;
    memcpy(&h, data, sizeof(h));
    g_assert(h.version == 1);
    return 0;
}

// ok: c-abort-on-received-value
int good(int sock, struct record *r)
{
    recv(sock, r, sizeof(*r), 0);
    if (r->kind > 5)
        return -EPROTO;
    return 0;
}

// ok: c-abort-on-received-value
void setup(struct table *t)
{
    assert(t->count == 0);
}

// ok: c-abort-on-received-value
int stop(void)
{
    abort();
}
