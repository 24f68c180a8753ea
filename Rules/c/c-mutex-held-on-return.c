#include <pthread.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

int take(struct queue *q, int *out)
{
    pthread_mutex_lock(&q->lock);
    if (q->used == 0)
        // ruleid: c-mutex-held-on-return
        return -1;
    *out = q->items[--q->used];
    pthread_mutex_unlock(&q->lock);
    return 0;
}

int add(int n)
{
    pthread_mutex_lock(&lock);
    if (n < 0) {
        log_error("negative");
        // ruleid: c-mutex-held-on-return
        return 0;
    }
    total += n;
    pthread_mutex_unlock(&lock);
    return 1;
}

void *worker(void *arg)
{
    struct job *j = arg;
    pthread_mutex_lock(&j->m);
    char *p = malloc(j->size);
    if (!p) {
        // ruleid: c-mutex-held-on-return
        return NULL;
    }
    j->data = p;
    pthread_mutex_unlock(&j->m);
    return j;
}

int good(struct queue *q, int *out)
{
    int rc = 0;
    if (!q)
        // ok: c-mutex-held-on-return
        return -1;
    pthread_mutex_lock(&q->lock);
    if (q->used == 0) {
        pthread_mutex_unlock(&q->lock);
        // ok: c-mutex-held-on-return
        return -1;
    }
    if (q->closed)
        goto out;
    *out = q->items[--q->used];
out:
    pthread_mutex_unlock(&q->lock);
    // ok: c-mutex-held-on-return
    return rc;
}
