int inflate_all(const unsigned char *in, size_t n, unsigned char **out)
{
    z_stream zs = { .next_in = (unsigned char *)in, .avail_in = (unsigned)n };
    size_t cap = 4096;
    *out = malloc(cap);
    int rc = inflateInit(&zs);
    while (rc == Z_OK && *out) {
        if (zs.total_out == cap)
            *out = realloc(*out, cap *= 2);
        zs.next_out = *out + zs.total_out;
        zs.avail_out = (unsigned)(cap - zs.total_out);
        // ruleid: c-inflated-data-without-limit
        rc = inflate(&zs, Z_NO_FLUSH);
    }
    inflateEnd(&zs);
    return rc == Z_STREAM_END ? 0 : -1;
}

int unpack(gzFile in, FILE *out)
{
    char buf[8192];
    for (;;) {
        // ruleid: c-inflated-data-without-limit
        int n = gzread(in, buf, sizeof buf);
        if (n <= 0)
            return n;
        fwrite(buf, 1, (size_t)n, out);
    }
}

int unpack_body(z_stream *zs, struct buf *b)
{
    int rc;
    do {
        b->p = realloc(b->p, b->n + CHUNK);
        zs->next_out = b->p + b->n;
        zs->avail_out = CHUNK;
        // ruleid: c-inflated-data-without-limit
        rc = inflate(zs, Z_NO_FLUSH);
        b->n += CHUNK - zs->avail_out;
    } while (rc == Z_OK);
    return rc;
}

int unpack_limited(z_stream *zs, struct buf *b)
{
    int rc;
    do {
        if (b->n > MAX_BODY)
            return -1;
        b->p = realloc(b->p, b->n + CHUNK);
        // ok: c-inflated-data-without-limit
        rc = inflate(zs, Z_NO_FLUSH);
        b->n += CHUNK - zs->avail_out;
    } while (rc == Z_OK);
    return rc;
}

int unpack_fixed(z_stream *zs, unsigned char *out, size_t cap)
{
    zs->next_out = out;
    zs->avail_out = cap;
    // ok: c-inflated-data-without-limit
    int rc = inflate(zs, Z_FINISH);
    return rc == Z_STREAM_END ? 0 : -1;
}

int copy_limited(gzFile in, FILE *out)
{
    char buf[8192];
    size_t total = 0;
    for (;;) {
        // ok: c-inflated-data-without-limit
        int n = gzread(in, buf, sizeof buf);
        if (n <= 0)
            return n;
        total += n;
        if (total > LIMIT)
            return -1;
        fwrite(buf, 1, (size_t)n, out);
    }
}
