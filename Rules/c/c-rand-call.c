#include <stdlib.h>
#include <sys/random.h>

unsigned short transaction(void)
{
    // ruleid: c-rand-call
    return rand() & 0xffff;
}

long session(void)
{
    // ruleid: c-rand-call
    return random();
}

double wait(void)
{
    // ruleid: c-rand-call
    return 1.0 + drand48();
}

unsigned short transaction_of_system(void)
{
    unsigned short id;
    // ok: c-rand-call
    getrandom(&id, sizeof id, 0);
    return id;
}

unsigned int number(void)
{
    // ok: c-rand-call
    return arc4random();
}

int own(struct generator *generator)
{
    // ok: c-rand-call
    return generator->rand(generator);
}
