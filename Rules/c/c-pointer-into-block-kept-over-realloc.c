int buffer_append(struct buffer *b, const char *s, size_t n)
{
    char *tail = b->data + b->len;
    // ruleid: c-pointer-into-block-kept-over-realloc
    if (b->len + n > b->cap) {
        size_t cap = (b->len + n) * 2;
        char *p = realloc(b->data, cap);
        if (!p)
            return -1;
        b->data = p;
        b->cap = cap;
    }
    memcpy(tail, s, n);
    b->len += n;
    return 0;
}

void add(struct table *t, int id)
{
    struct row *last = &t->rows[t->n - 1];
    // ruleid: c-pointer-into-block-kept-over-realloc
    t->rows = realloc(t->rows, (t->n + 1) * sizeof(*t->rows));
    last->next = id;
}

void grow(char *buf, size_t cap)
{
    char *start = buf;
    // ruleid: c-pointer-into-block-kept-over-realloc
    buf = xrealloc(buf, cap * 2);
    parse(start, cap);
}

int buffer_append2(struct buffer *b, const char *s, size_t n)
{
    // ok: c-pointer-into-block-kept-over-realloc
    if (b->len + n > b->cap) {
        char *p = realloc(b->data, (b->len + n) * 2);
        if (!p)
            return -1;
        b->data = p;
    }
    char *tail = b->data + b->len;
    memcpy(tail, s, n);
    return 0;
}

void grow2(char *buf, size_t cap)
{
    char *start = buf;
    // ok: c-pointer-into-block-kept-over-realloc
    buf = xrealloc(buf, cap * 2);
    start = buf;
    parse(start, cap);
}

void add2(struct table *t, int id)
{
    size_t last = t->n - 1;
    // ok: c-pointer-into-block-kept-over-realloc
    t->rows = realloc(t->rows, (t->n + 1) * sizeof(*t->rows));
    t->rows[last].next = id;
}
