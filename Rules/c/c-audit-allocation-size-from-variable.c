char *buffer(size_t n)
{
    // ruleid: c-audit-allocation-size-from-variable
    return malloc(n);
}
int *table(int rows, int cols)
{
    // ruleid: c-audit-allocation-size-from-variable
    return calloc(rows * cols, sizeof(int));
}
char *body(int fd)
{
    uint32_t len;
    read(fd, &len, sizeof(len));
    // ruleid: c-audit-allocation-size-from-variable
    return malloc(len);
}
char *buffer_ok(size_t n)
{
    if (n > MAX_BODY)
        return NULL;
    // ok: c-audit-allocation-size-from-variable
    return malloc(n);
}
char *fixed(void)
{
    // ok: c-audit-allocation-size-from-variable
    return malloc(4096);
}
struct node *node(void)
{
    // ok: c-audit-allocation-size-from-variable
    return malloc(sizeof(struct node));
}
