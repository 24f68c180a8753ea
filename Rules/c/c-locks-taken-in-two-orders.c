#include <pthread.h>

int transfer(struct account *from, struct account *to, long amount)
{
    // ruleid: c-locks-taken-in-two-orders
    pthread_mutex_lock(&from->lock);
    pthread_mutex_lock(&to->lock);
    from->balance -= amount;
    to->balance += amount;
    pthread_mutex_unlock(&to->lock);
    pthread_mutex_unlock(&from->lock);
    return 0;
}

void swap_nodes(struct node *a, struct node *b)
{
    // ruleid: c-locks-taken-in-two-orders
    mtx_lock(&a->mtx);
    mtx_lock(&b->mtx);
    exchange(a, b);
    mtx_unlock(&b->mtx);
    mtx_unlock(&a->mtx);
}

void *post(void *arg)
{
    pthread_mutex_lock(&accounts);
    pthread_mutex_lock(&journal);
    pthread_mutex_unlock(&journal);
    pthread_mutex_unlock(&accounts);
    return NULL;
}

void *replay(void *arg)
{
    pthread_mutex_lock(&journal);
    // ruleid: c-locks-taken-in-two-orders
    pthread_mutex_lock(&accounts);
    pthread_mutex_unlock(&accounts);
    pthread_mutex_unlock(&journal);
    return NULL;
}

int ordered(struct account *from, struct account *to)
{
    if (from < to) {
        // ok: c-locks-taken-in-two-orders
        pthread_mutex_lock(&from->lock);
        pthread_mutex_lock(&to->lock);
    } else {
        // ok: c-locks-taken-in-two-orders
        pthread_mutex_lock(&to->lock);
        pthread_mutex_lock(&from->lock);
    }
    return 0;
}

void one_by_one(struct account *a, struct account *b)
{
    // ok: c-locks-taken-in-two-orders
    pthread_mutex_lock(&a->lock);
    pthread_mutex_unlock(&a->lock);
    pthread_mutex_lock(&b->lock);
    pthread_mutex_unlock(&b->lock);
}
