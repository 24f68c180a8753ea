static const char *default_name = "unnamed";

void device_init(struct device *d)
{
    d->name = (char *)default_name;
    d->fd = -1;
}

void device_close(struct device *d)
{
    // ruleid: c-literal-stored-in-member-that-is-freed
    free(d->name);
}

struct user *user_new(struct user *u)
{
    u->shell = "/bin/sh";
    u->id = 0;
    return u;
}

void user_free(struct user *u)
{
    // ruleid: c-literal-stored-in-member-that-is-freed
    free(u->shell);
    free(u);
}

void cfg_default(struct cfg *c) {
    c->host = (char *)"localhost";
}

void cfg_clear(struct cfg *c) {
    // ruleid: c-literal-stored-in-member-that-is-freed
    free(c->host);
    c->host = NULL;
}

void dev_init(struct dev *d)
{
    d->title = strdup("unnamed");
}

void dev_close(struct dev *d)
{
    // ok: c-literal-stored-in-member-that-is-freed
    free(d->title);
}

void net_init(struct net *n)
{
    n->proto = "tcp";
    n->addr = strdup("::1");
}

void net_close(struct net *n)
{
    // ok: c-literal-stored-in-member-that-is-freed
    free(n->addr);
}

void job_init(struct job *j, const char *cmd)
{
    j->cmd = strdup(cmd);
}

void job_free(struct job *j)
{
    // ok: c-literal-stored-in-member-that-is-freed
    free(j->cmd);
    // ok: c-literal-stored-in-member-that-is-freed
    free(j);
}
