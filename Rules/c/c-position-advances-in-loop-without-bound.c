uint8_t *decode_rle(const uint8_t *in, size_t in_len, size_t out_size)
{
    uint8_t *out = malloc(out_size);
    size_t o = 0;
    if (!out)
        return NULL;
    for (size_t i = 0; i + 1 < in_len; i += 2) {
        // ruleid: c-position-advances-in-loop-without-bound
        memset(out + o, in[i + 1], in[i]);
        o += in[i];
    }
    return out;
}

void join(char **parts, int n, char *out)
{
    size_t pos = 0;
    for (int i = 0; i < n; i++) {
        size_t len = strlen(parts[i]);
        // ruleid: c-position-advances-in-loop-without-bound
        memcpy(out + pos, parts[i], len);
        pos += len;
    }
    out[pos] = 0;
}

void dump(const unsigned char *in, int n)
{
    char line[128];
    int pos = 0;
    for (int i = 0; i < n; i++) {
        // ruleid: c-position-advances-in-loop-without-bound
        int w = sprintf(line + pos, "%02x ", in[i]);
        pos += w;
    }
    puts(line);
}

int decode_rle2(const uint8_t *in, size_t in_len, uint8_t *out, size_t cap)
{
    size_t o = 0;
    for (size_t i = 0; i + 1 < in_len; i += 2) {
        if (in[i] > cap - o)
            return -1;
        // ok: c-position-advances-in-loop-without-bound
        memset(out + o, in[i + 1], in[i]);
        o += in[i];
    }
    return 0;
}

char *join2(char **parts, int n)
{
    size_t total = 1, pos = 0;
    for (int i = 0; i < n; i++)
        total += strlen(parts[i]);
    char *out = malloc(total);
    if (!out)
        return NULL;
    for (int i = 0; i < n; i++) {
        size_t len = strlen(parts[i]);
        // ok: c-position-advances-in-loop-without-bound
        memcpy(out + pos, parts[i], len);
        pos += len;
    }
    out[pos] = 0;
    return out;
}

int fill(struct src *s, char *out, size_t cap)
{
    size_t pos = 0;
    while (pos < cap) {
        size_t len = next(s, cap - pos);
        // ok: c-position-advances-in-loop-without-bound
        memcpy(out + pos, s->cur, len);
        pos += len;
    }
    return 0;
}
