static struct conn *pool[64];
static int pool_count;

struct conn *pool_take(void)
{
    if (pool_count == 0)
        return conn_new();
    // ruleid: c-global-changed-by-threads-without-lock
    return pool[--pool_count];
}

void *worker(void *arg)
{
    struct conn *c = pool_take();
    serve(c, arg);
    return NULL;
}

static struct node *head;

void queue_push(struct node *n)
{
    n->next = head;
    // ruleid: c-global-changed-by-threads-without-lock
    head = n;
}

static void *pusher(void *unused)
{
    for (int i = 0; i < 1000; i++)
        queue_push(make_node(i));
    return NULL;
}

static long served = 0;

static void *client_main(void *fd)
{
    answer(fd);
    // ruleid: c-global-changed-by-threads-without-lock
    served += 1;
    return NULL;
}

static int used_count;
static pthread_mutex_t used_lock = PTHREAD_MUTEX_INITIALIZER;

void use_one(void)
{
    pthread_mutex_lock(&used_lock);
    // ok: c-global-changed-by-threads-without-lock
    used_count++;
    pthread_mutex_unlock(&used_lock);
}

void *used_worker(void *arg)
{
    use_one();
    return arg;
}

static atomic_int hits;

void *hit_worker(void *arg)
{
    // ok: c-global-changed-by-threads-without-lock
    hits++;
    return arg;
}

void *sum_worker(void *arg)
{
    int sum = 0;
    for (int i = 0; i < 10; i++)
        // ok: c-global-changed-by-threads-without-lock
        sum += i;
    return arg;
}
