static pthread_mutex_t cache_lock = PTHREAD_MUTEX_INITIALIZER;

static void cache_evict(struct cache *c)
{
    pthread_mutex_lock(&cache_lock);
    cache_drop_oldest(c);
    pthread_mutex_unlock(&cache_lock);
}

void cache_put(struct cache *c, const char *key, void *val)
{
    pthread_mutex_lock(&cache_lock);
    if (c->count == c->limit)
        // ruleid: c-lock-taken-again-by-called-function
        cache_evict(c);
    cache_insert(c, key, val);
    pthread_mutex_unlock(&cache_lock);
}

int account_balance(struct account *a)
{
    pthread_mutex_lock(&a->lock);
    int b = a->balance;
    pthread_mutex_unlock(&a->lock);
    return b;
}

void account_report(struct account *acc)
{
    pthread_mutex_lock(&acc->lock);
    print_head(acc);
    // ruleid: c-lock-taken-again-by-called-function
    account_balance(acc);
    pthread_mutex_unlock(&acc->lock);
}

static void log_line(const char *s)
{
    mtx_lock(&log_mutex);
    fputs(s, log_file);
    mtx_unlock(&log_mutex);
}

void log_rotate(void)
{
    mtx_lock(&log_mutex);
    reopen();
    // ruleid: c-lock-taken-again-by-called-function
    log_line("rotated");
    mtx_unlock(&log_mutex);
}

static void pool_evict_locked(struct pool *c)
{
    pool_drop_oldest(c);
}

void pool_put(struct pool *c, void *val)
{
    pthread_mutex_lock(&pool_lock);
    // ok: c-lock-taken-again-by-called-function
    pool_evict_locked(c);
    pthread_mutex_unlock(&pool_lock);
}

static void stat_add(int n)
{
    pthread_mutex_lock(&stat_lock);
    stat += n;
    pthread_mutex_unlock(&stat_lock);
}

void work(struct job *j)
{
    pthread_mutex_lock(&job_lock);
    take(j);
    pthread_mutex_unlock(&job_lock);
    // ok: c-lock-taken-again-by-called-function
    stat_add(1);
}

void more(struct job *j)
{
    pthread_mutex_lock(&job_lock);
    // ok: c-lock-taken-again-by-called-function
    stat_add(2);
    pthread_mutex_unlock(&job_lock);
}
