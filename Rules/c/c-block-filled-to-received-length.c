struct packet *recv_packet(int fd)
{
    struct packet *p = malloc(sizeof *p + 512);
    read(fd, &p->len, sizeof p->len);
    size_t got = 0;
    while (got < p->len) {
        // ruleid: c-block-filled-to-received-length
        ssize_t n = read(fd, p->data + got, p->len - got);
        if (n <= 0)
            break;
        got += n;
    }
    return p;
}

int load(FILE *f, struct rec *r)
{
    if (fread(&r->n, sizeof r->n, 1, f) != 1)
        return -1;
    // ruleid: c-block-filled-to-received-length
    return fread(r->text, 1, r->n, f) == r->n ? 0 : -1;
}

void unpack(const uint8_t *in, struct frame *fr)
{
    fr->len = ntohs(*(uint16_t *)in);
    // ruleid: c-block-filled-to-received-length
    memcpy(fr->body, in + 2, fr->len);
}

int load2(FILE *f, struct rec *r)
{
    if (fread(&r->n, sizeof r->n, 1, f) != 1 || r->n > sizeof r->text)
        return -1;
    // ok: c-block-filled-to-received-length
    return fread(r->text, 1, r->n, f) == r->n ? 0 : -1;
}

int load3(FILE *f, struct rec *r)
{
    if (fread(&r->n, sizeof r->n, 1, f) != 1)
        return -1;
    r->text = malloc(r->n);
    // ok: c-block-filled-to-received-length
    return fread(r->text, 1, r->n, f) == r->n ? 0 : -1;
}

int send_rec(int fd, struct rec *r)
{
    // ok: c-block-filled-to-received-length
    return write(fd, r->text, r->n) == r->n ? 0 : -1;
}
