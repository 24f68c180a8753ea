// ruleid: c-audit-no-limit-on-use
size_t on_body(char *ptr, size_t size, size_t n, void *u)
{
    struct body *b = u;
    b->data = realloc(b->data, b->len + size * n);
    return n;
}
// ruleid: c-audit-no-limit-on-use
void accept_loop(int s)
{
    for (;;)
        pthread_create(&t, NULL, serve, accept(s, NULL, NULL));
}
// ruleid: c-audit-no-limit-on-use
int inflate_all(z_stream *z)
{
    while (inflate(z, 0) == Z_OK)
        out += 1;
    return 0;
}
// ok: c-audit-no-limit-on-use
size_t on_body_ok(char *ptr, size_t size, size_t n, void *u)
{
    struct body *b = u;
    if (b->len + size * n > MAX_BODY)
        return 0;
    b->data = realloc(b->data, b->len + size * n);
    return n;
}
// ok: c-audit-no-limit-on-use
int add_one(int a)
{
    return a + 1;
}
// ok: c-audit-no-limit-on-use
int twice(int a)
{
    return a;
}
