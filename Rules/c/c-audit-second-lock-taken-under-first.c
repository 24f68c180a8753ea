void a(struct acc *x, struct acc *y)
{
    // ruleid: c-audit-second-lock-taken-under-first
    pthread_mutex_lock(&x->lock);
    pthread_mutex_lock(&y->lock);
    pthread_mutex_unlock(&y->lock);
    pthread_mutex_unlock(&x->lock);
}
void b(void)
{
    // ruleid: c-audit-second-lock-taken-under-first
    mtx_lock(&m1);
    mtx_lock(&m2);
}
void c(void)
{
    // ruleid: c-audit-second-lock-taken-under-first
    sem_wait(&s1);
    sem_wait(&s2);
}
void d(void)
{
    // ok: c-audit-second-lock-taken-under-first
    pthread_mutex_lock(&m1);
    work();
    pthread_mutex_unlock(&m1);
    // ok: c-audit-second-lock-taken-under-first
    pthread_mutex_lock(&m2);
    pthread_mutex_unlock(&m2);
}
void e(void)
{
    // ok: c-audit-second-lock-taken-under-first
    work();
}
