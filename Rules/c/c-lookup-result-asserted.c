static struct user *must_find(const char *name)
{
    struct user *u = find_user(name);
    // ruleid: c-lookup-result-asserted
    assert(u != NULL);
    return u;
}

void on_packet(struct server *s, const struct packet *p)
{
    struct session *ss = session_lookup(s, p->session_id);
    // ruleid: c-lookup-result-asserted
    assert(ss);
    feed(ss, p);
}

int parse_pair(char *line)
{
    char *eq = strchr(line, '=');
    // ruleid: c-lookup-result-asserted
    g_assert(eq != NULL);
    *eq = 0;
    return 0;
}

static struct user *may_find(const char *name)
{
    struct user *u = find_user(name);
    if (u == NULL)
        return NULL;
    // ok: c-lookup-result-asserted
    assert(u->magic == USER_MAGIC);
    return u;
}

void start(void)
{
    struct module *m = module_find("core");
    // ok: c-lookup-result-asserted
    assert(m != NULL);
    m->start();
}

void *copy(const void *p, size_t n)
{
    void *q = malloc(n);
    // ok: c-lookup-result-asserted
    assert(q);
    return memcpy(q, p, n);
}
