void conn_close(struct conn *c)
{
    free(c->rbuf);
    close(c->fd);
}

void conn_free(struct conn *c)
{
    conn_close(c);
    // ruleid: c-member-freed-by-helper-and-caller
    free(c->rbuf);
    free(c);
}

static void item_clear(struct item *it) {
    free(it->name);
    it->len = 0;
}

void item_delete(struct item *it) {
    item_clear(it);
    // ruleid: c-member-freed-by-helper-and-caller
    free(it->name);
    free(it);
}

static int page_drop(struct page *pg)
{
    free(pg->text);
    return 0;
}

int page_destroy(struct book *b, struct page *pg)
{
    if (b->open)
        b->open = 0;
    page_drop(pg);
    // ruleid: c-member-freed-by-helper-and-caller
    free(pg->text);
    return 0;
}

void tab_close(struct tab *c)
{
    free(c->rbuf);
    c->rbuf = NULL;
    close(c->fd);
}

void tab_free(struct tab *c)
{
    tab_close(c);
    // ok: c-member-freed-by-helper-and-caller
    free(c->rbuf);
    free(c);
}

void win_clear(struct win *w) {
    free(w->title);
}

void win_free(struct win *w) {
    win_clear(w);
    // ok: c-member-freed-by-helper-and-caller
    free(w->icon);
    free(w);
}

void win_retitle(struct win *w, char *t) {
    win_clear(w);
    w->title = t;
    // ok: c-member-freed-by-helper-and-caller
    free(w->title);
}
