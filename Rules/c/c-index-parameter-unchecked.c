// ruleid: c-index-parameter-unchecked
void a(struct img *m, int x, int y, int c)
{
    m->px[y * m->w + x] = c;
}

// ruleid: c-index-parameter-unchecked
int b(struct t *t, int slot, int v)
{
    t->v[slot] = v;
    return 0;
}

// ruleid: c-index-parameter-unchecked
void c(unsigned int channel, int v)
{
    levels[channel] = v;
}

// ok: c-index-parameter-unchecked
int d(struct t *t, int slot, int v)
{
    if (slot < 0 || slot >= N)
        return -1;
    t->v[slot] = v;
    return 0;
}

// ok: c-index-parameter-unchecked
int e(struct t *t, int slot)
{
    return t->v[slot];
}

// ok: c-index-parameter-unchecked
void f(struct ring *r, unsigned int pos, int v)
{
    r->v[pos % 16] = v;
}
