struct shape { int kind; };
struct circle { struct shape base; double r; };

double radius(struct shape *s)
{
    // ruleid: c-subtype-taken-without-tag-check
    return ((struct circle *)s)->r;
}

struct msg { uint8_t type; };
struct text_msg { struct msg m; char *text; };

void deliver(struct msg *m)
{
    // ruleid: c-subtype-taken-without-tag-check
    struct text_msg *t = (struct text_msg *)m;
    puts(t->text);
}

struct event { int size; int ev_type; };
struct key_event { struct event e; int key; };

int on_event(struct event *ev) {
    if (ev->size == 0)
        return 0;
    // ruleid: c-subtype-taken-without-tag-check
    return on_key((struct key_event *)ev);
}

struct form { int kind; };
struct square { struct form base; double side; };

double side(struct form *s)
{
    if (s->kind != SQUARE)
        return 0;
    // ok: c-subtype-taken-without-tag-check
    return ((struct square *)s)->side;
}

struct pkt { uint8_t type; };
struct text_pkt { struct pkt m; char *text; };

void deliver_pkt(struct pkt *m)
{
    switch (m->type) {
    case TEXT: {
        // ok: c-subtype-taken-without-tag-check
        struct text_pkt *t = (struct text_pkt *)m;
        puts(t->text);
        break;
    }
    }
}

struct buf { char *data; size_t len; };
struct big { struct buf b; int n; };

int count(struct buf *b)
{
    // ok: c-subtype-taken-without-tag-check
    return ((struct big *)b)->n;
}
