// ruleid: c-received-length-used-uncompared
int echo(const uint8_t *req, uint8_t *out)
{
    uint16_t n = (uint16_t)(req[0] << 8 | req[1]);
    memcpy(out, req + 2, n);
    return n;
}

// ruleid: c-received-length-used-uncompared
int body(int s, char *buf)
{
    uint16_t len;
    recv(s, &len, sizeof(len), 0);
    len = ntohs(len);
    return recv(s, buf, len, 0);
}

// ruleid: c-received-length-used-uncompared
void field(struct msg *m, const uint8_t *p)
{
    uint32_t size = get_be32(p);
    memcpy(m->data, p + 4, size);
}

// ok: c-received-length-used-uncompared
int good(const uint8_t *req, size_t have, uint8_t *out)
{
    size_t n = (size_t)(req[0] << 8 | req[1]);
    if (n > have - 2 || n > 64)
        return -1;
    memcpy(out, req + 2, n);
    return 0;
}

// ok: c-received-length-used-uncompared
int number(const uint8_t *req)
{
    uint16_t n = (uint16_t)(req[0] << 8 | req[1]);
    return n + 1;
}

// ok: c-received-length-used-uncompared
int fixed(const uint8_t *p, uint8_t *out)
{
    uint32_t kind = ntohl(first(p));
    memcpy(out, p, 16);
    return (int)kind;
}
