#include <pthread.h>
#include <sys/socket.h>
#include <unistd.h>

void accept_loop(int srv)
{
    for (;;) {
        int c = accept(srv, NULL, NULL);
        if (c == -1)
            continue;
        pthread_t t;
        // ruleid: c-connection-served-without-limit
        pthread_create(&t, NULL, serve, (void *)(long)c);
        pthread_detach(t);
    }
}

void forking(int srv)
{
    for (;;) {
        int c = accept(srv, NULL, NULL);
        // ruleid: c-connection-served-without-limit
        if (fork() == 0) {
            handle(c);
            _exit(0);
        }
        close(c);
    }
}

void while_loop(int srv)
{
    int c;
    pthread_t t;
    while ((c = accept(srv, NULL, NULL)) >= 0) {
        // ruleid: c-connection-served-without-limit
        pthread_create(&t, NULL, serve, (void *)(long)c);
    }
}

void limited(int srv)
{
    for (;;) {
        sem_wait(&slots);
        int c = accept(srv, NULL, NULL);
        pthread_t t;
        // ok: c-connection-served-without-limit
        pthread_create(&t, NULL, serve, (void *)(long)c);
    }
}

void counted(int srv)
{
    for (;;) {
        int c = accept(srv, NULL, NULL);
        if (active >= MAX_CLIENTS) {
            close(c);
            continue;
        }
        // ok: c-connection-served-without-limit
        if (fork() == 0)
            handle(c);
    }
}

void workers(void)
{
    pthread_t t[4];
    for (int i = 0; i != 4; i++)
        // ok: c-connection-served-without-limit
        pthread_create(&t[i], NULL, serve, NULL);
}
