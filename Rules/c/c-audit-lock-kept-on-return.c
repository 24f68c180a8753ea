int a(struct t *t)
{
    // ruleid: c-audit-lock-kept-on-return
    pthread_mutex_lock(&t->lock);
    if (!t->head)
        return -1;
    pthread_mutex_unlock(&t->lock);
    return 0;
}
int b(void)
{
    // ruleid: c-audit-lock-kept-on-return
    sem_wait(&sem);
    return work();
}
int c(void)
{
    // ruleid: c-audit-lock-kept-on-return
    EnterCriticalSection(&cs);
    if (bad())
        return 1;
    LeaveCriticalSection(&cs);
    return 0;
}
int d(struct t *t)
{
    // ok: c-audit-lock-kept-on-return
    pthread_mutex_lock(&t->lock);
    t->n++;
    pthread_mutex_unlock(&t->lock);
    return 0;
}
// ok: c-audit-lock-kept-on-return
int e(void)
{
    return 0;
}
int f(void)
{
    // ok: c-audit-lock-kept-on-return
    sem_wait(&sem);
    sem_post(&sem);
    return 0;
}
