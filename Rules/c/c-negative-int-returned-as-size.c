size_t payload_size(const struct header *h)
{
    // ruleid: c-negative-int-returned-as-size
    int size = h->total - h->offset;
    return size;
}

static size_t file_size(FILE *f)
{
    fseek(f, 0, SEEK_END);
    // ruleid: c-negative-int-returned-as-size
    long n = ftell(f);
    rewind(f);
    return n;
}

size_t wanted(const char *text)
{
    // ruleid: c-negative-int-returned-as-size
    return atoi(text);
}

size_t payload_size2(const struct header *h)
{
    // ok: c-negative-int-returned-as-size
    int size = h->total - h->offset;
    if (size < 0)
        return 0;
    return size;
}

int payload_size3(const struct header *h)
{
    // ok: c-negative-int-returned-as-size
    int size = h->total - h->offset;
    return size;
}

size_t text_size(const char *t)
{
    // ok: c-negative-int-returned-as-size
    size_t n = strlen(t) + 1;
    return n;
}
