void set_user(struct ctx *c, const char *name, int len)
{
    // ruleid: c-parameter-length-copied-unchecked
    memcpy(c->user, name, len);
    c->user[len] = 0;
}

int swap_rows(double *m, int cols, int a, int b)
{
    double tmp[32];
    // ruleid: c-parameter-length-copied-unchecked
    memcpy(tmp, m + a * cols, cols * sizeof *tmp);
    return b;
}

int parse(const uint8_t *data, size_t length)
{
    uint8_t frame[64];
    // ruleid: c-parameter-length-copied-unchecked
    memcpy(frame, data, length);
    return frame[0];
}

void set_user_cut(struct ctx *c, const char *name, int len)
{
    if (len < 0 || len >= (int)sizeof c->user)
        return;
    // ok: c-parameter-length-copied-unchecked
    memcpy(c->user, name, len);
    c->user[len] = 0;
}

int keep(struct blob *b, const void *data, size_t length)
{
    b->bytes = malloc(length);
    // ok: c-parameter-length-copied-unchecked
    memcpy(b->bytes, data, length);
    return 0;
}

int parse_first(const uint8_t *data, size_t length)
{
    uint8_t frame[64];
    // ok: c-parameter-length-copied-unchecked
    memcpy(frame, data, sizeof frame);
    return frame[0] + (int)length;
}
