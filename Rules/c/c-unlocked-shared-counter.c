#include <pthread.h>
#include <stdatomic.h>

static int hits = 0;
long total;
static atomic_int safe_hits = 0;
static int guarded = 0;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

void *worker(void *arg)
{
    int i;
    for (i = 0; i < 1000; i++) {
        // ruleid: c-unlocked-shared-counter
        hits++;
        // ruleid: c-unlocked-shared-counter
        total += i;
    }
    return NULL;
}

void *decrement(void *arg)
{
    // ruleid: c-unlocked-shared-counter
    hits = hits - 1;
    return arg;
}

void *atomic_worker(void *arg)
{
    // ok: c-unlocked-shared-counter
    safe_hits++;
    int local = 0;
    // ok: c-unlocked-shared-counter
    local++;
    return arg;
}

void *locked_worker(void *arg)
{
    pthread_mutex_lock(&lock);
    // ok: c-unlocked-shared-counter
    guarded++;
    pthread_mutex_unlock(&lock);
    return arg;
}

int main(void)
{
    pthread_t t[4];
    pthread_create(&t[0], NULL, worker, NULL);
    pthread_create(&t[1], NULL, decrement, NULL);
    pthread_create(&t[2], NULL, atomic_worker, NULL);
    pthread_create(&t[3], NULL, locked_worker, NULL);
    return hits;
}
