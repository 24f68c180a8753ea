void accept_loop(int s)
{
    for (;;) {
        // ruleid: c-clients-accepted-without-limit
        int fd = accept(s, NULL, NULL);
        if (fd < 0)
            continue;
        struct client *c = calloc(1, sizeof *c);
        add_client(c, fd);
    }
}

void serve(int s)
{
    while (1) {
        pthread_t t;
        // ruleid: c-clients-accepted-without-limit
        int fd = accept(s, NULL, NULL);
        pthread_create(&t, NULL, worker, (void *)(long)fd);
    }
}

void serve_by_processes(int s)
{
    int fd;
    while (1) {
        // ruleid: c-clients-accepted-without-limit
        fd = accept(s, NULL, NULL);
        if (fork() == 0) {
            handle(fd);
        }
        close(fd);
    }
}

void accept_some(int s)
{
    for (;;) {
        // ok: c-clients-accepted-without-limit
        int fd = accept(s, NULL, NULL);
        if (client_count >= MAX_CLIENTS) {
            close(fd);
            continue;
        }
        struct client *c = calloc(1, sizeof *c);
        add_client(c, fd);
    }
}

void serve_one_by_one(int s)
{
    while (1) {
        // ok: c-clients-accepted-without-limit
        int fd = accept(s, NULL, NULL);
        handle(fd);
        close(fd);
    }
}

void serve_few(int s)
{
    while (1) {
        pthread_t t;
        sem_wait(&free_slots);
        // ok: c-clients-accepted-without-limit
        int fd = accept(s, NULL, NULL);
        pthread_create(&t, NULL, worker, (void *)(long)fd);
    }
}
