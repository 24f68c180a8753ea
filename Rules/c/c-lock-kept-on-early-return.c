int a(struct t *t)
{
    // ruleid: c-lock-kept-on-early-return
    pthread_mutex_lock(&t->lock);
    if (t->full)
        return -1;
    t->n++;
    pthread_mutex_unlock(&t->lock);
    return 0;
}

int b(int n)
{
    // ruleid: c-lock-kept-on-early-return
    mutex_lock(&m);
    struct e *e = make(n);
    if (!e) {
        log_it("no memory");
        return -ENOMEM;
    }
    add(e);
    mutex_unlock(&m);
    return 0;
}

int c(void)
{
    // ruleid: c-lock-kept-on-early-return
    g_mutex_lock(&q);
    if (empty()) return 0;
    int v = take();
    g_mutex_unlock(&q);
    return v;
}

int d(struct t *t)
{
    // ok: c-lock-kept-on-early-return
    pthread_mutex_lock(&t->lock);
    if (t->full) {
        pthread_mutex_unlock(&t->lock);
        return -1;
    }
    t->n++;
    pthread_mutex_unlock(&t->lock);
    return 0;
}

int e(struct t *t)
{
    // ok: c-lock-kept-on-early-return
    pthread_mutex_lock(&t->lock);
    t->n++;
    pthread_mutex_unlock(&t->lock);
    if (t->full)
        return -1;
    return 0;
}

int f(struct t *t)
{
    if (t->full)
        return -1;
    // ok: c-lock-kept-on-early-return
    pthread_mutex_lock(&t->lock);
    t->n++;
    pthread_mutex_unlock(&t->lock);
    return 0;
}
