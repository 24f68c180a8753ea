#include <pthread.h>
#include <stdlib.h>

int queue_init(struct queue *q)
{
    q->lock = malloc(sizeof(pthread_mutex_t));
    if (!q->lock)
        return -1;
    // ruleid: c-mutex-never-initialised
    pthread_mutex_lock(q->lock);
    q->count = 0;
    pthread_mutex_unlock(q->lock);
    return 0;
}

void start(void)
{
    pthread_mutex_t *m = malloc(sizeof(*m));
    // ruleid: c-mutex-never-initialised
    pthread_mutex_lock(m);
    pthread_mutex_unlock(m);
}

void semaphore(struct pool *p)
{
    p->sem = malloc(sizeof(sem_t));
    // ruleid: c-mutex-never-initialised
    sem_post(p->sem);
}

int fine(struct queue *q)
{
    q->lock = malloc(sizeof(pthread_mutex_t));
    if (!q->lock || pthread_mutex_init(q->lock, NULL) != 0)
        return -1;
    // ok: c-mutex-never-initialised
    pthread_mutex_lock(q->lock);
    q->sem = malloc(sizeof(sem_t));
    sem_init(q->sem, 0, 1);
    // ok: c-mutex-never-initialised
    sem_wait(q->sem);
    // ok: c-mutex-never-initialised
    pthread_mutex_lock(&global_lock);
    return 0;
}
