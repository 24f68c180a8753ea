int handle(struct server *srv, struct conn *c)
{
    // ruleid: c-object-used-after-destructor-call
    if (conn_read(c) < 0) {
        conn_free(c);
        srv->errors++;
    }
    return c->fd;
}

void session_end(struct session *s)
{
    // ruleid: c-object-used-after-destructor-call
    session_destroy(s);
    log_info("session %d ended", s->id);
}

int job_finish(struct job *j, int status)
{
    // ruleid: c-object-used-after-destructor-call
    if (status != 0)
        free(j);
    return report(j->id, status);
}

int handle2(struct server *srv, struct conn *c)
{
    // ok: c-object-used-after-destructor-call
    if (conn_read(c) < 0) {
        srv->errors++;
        conn_free(c);
        return -1;
    }
    return c->fd;
}

void session_end2(struct session *s)
{
    int id = s->id;
    // ok: c-object-used-after-destructor-call
    session_destroy(s);
    log_info("session %d ended", id);
}

int next(struct list *l)
{
    struct node *n = l->head;
    // ok: c-object-used-after-destructor-call
    if (n->dead) {
        node_free(n);
        n = l->tail;
    }
    return n->value;
}
