int on_request(const uint8_t *msg)
{
    uint64_t handle;
    memcpy(&handle, msg, sizeof handle);
    // ruleid: c-pointer-taken-from-message
    struct job *j = (struct job *)(uintptr_t)handle;
    return j->id;
}

void cancel(const char *text)
{
    unsigned long address = strtoul(text, NULL, 16);
    // ruleid: c-pointer-taken-from-message
    struct job *j = (struct job *)address;
    j->cancelled = 1;
}

int on_pipe(int fd)
{
    unsigned long value;
    read(fd, &value, sizeof value);
    // ruleid: c-pointer-taken-from-message
    int *p = (int *)value;
    return *p;
}

int on_numbered_request(const uint8_t *msg)
{
    uint32_t handle;
    memcpy(&handle, msg, sizeof handle);
    // ok: c-pointer-taken-from-message
    struct job *j = find_job(handle);
    return j ? j->id : -1;
}

int first_field(const uint8_t *msg)
{
    // ok: c-pointer-taken-from-message
    const struct header *h = (const struct header *)msg;
    return h->kind;
}

unsigned number(const char *text)
{
    unsigned long value = strtoul(text, NULL, 10);
    // ok: c-pointer-taken-from-message
    return (unsigned)value;
}
