#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static volatile sig_atomic_t stop;
static char *buffer;

static void on_int(int sig)
{
    // ruleid: c-unsafe-call-in-signal-handler
    printf("caught %d\n", sig);
    // ruleid: c-unsafe-call-in-signal-handler
    free(buffer);
    // ruleid: c-unsafe-call-in-signal-handler
    exit(1);
}

static void on_hup(int sig)
{
    (void)sig;
    // ruleid: c-unsafe-call-in-signal-handler
    syslog(6, "reloading");
}

static void on_term(int sig)
{
    stop = sig;
    // ok: c-unsafe-call-in-signal-handler
    write(2, "stop\n", 5);
    // ok: c-unsafe-call-in-signal-handler
    _exit(1);
}

static void report(int code)
{
    // ok: c-unsafe-call-in-signal-handler
    printf("code %d\n", code);
}

int main(void)
{
    struct sigaction sa = {0};
    signal(SIGINT, on_int);
    signal(SIGTERM, on_term);
    sa.sa_handler = on_hup;
    sigaction(SIGHUP, &sa, NULL);
    report(0);
    return 0;
}

void set_signal_handler(int sig, void (*handler)(int))
{
    signal(sig, handler);
    // ok: c-unsafe-call-in-signal-handler
    printf("handler set\n");
}
