struct msg { uint32_t count; struct item *items; };

struct msg *recv_msg(int sock)
{
    struct msg *m = malloc(sizeof(*m));
    if (!m)
        return NULL;
    // ruleid: c-structure-with-pointers-read-raw
    if (recv(sock, m, sizeof(*m), MSG_WAITALL) != sizeof(*m)) {
        free(m);
        return NULL;
    }
    for (uint32_t i = 0; i < m->count; i++)
        item_process(&m->items[i]);
    return m;
}

int load_widget(int fd, struct widget *out)
{
    // ruleid: c-structure-with-pointers-read-raw
    if (read(fd, out, sizeof *out) != sizeof *out)
        return -1;
    out->draw(out);
    return 0;
}

int restore(FILE *f)
{
    struct job j;
    // ruleid: c-structure-with-pointers-read-raw
    if (fread(&j, sizeof(j), 1, f) != 1)
        return -1;
    return j.run(j.arg);
}

struct rec { uint32_t id; char name[16]; };

int load_rec(int fd, struct rec *r)
{
    // ok: c-structure-with-pointers-read-raw
    if (read(fd, r, sizeof(*r)) != sizeof(*r))
        return -1;
    r->name[15] = 0;
    return (int)r->id;
}

int load_widget2(int fd, struct widget *out)
{
    // ok: c-structure-with-pointers-read-raw
    if (read(fd, out, sizeof *out) != sizeof *out)
        return -1;
    out->draw = default_draw;
    out->draw(out);
    return 0;
}

int copy_job(struct job *dst, const struct src *s)
{
    dst->run = s->run;
    // ok: c-structure-with-pointers-read-raw
    return dst->run(dst->arg);
}
