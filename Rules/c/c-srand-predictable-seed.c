#include <stdlib.h>
#include <time.h>
#include <unistd.h>

int main(void)
{
    // ruleid: c-srand-predictable-seed
    srand(time(NULL));
    int session_token = rand();
    return use(session_token);
}

void make_key(unsigned char *key, int n)
{
    // ruleid: c-srand-predictable-seed
    srand((unsigned)time(0) ^ getpid());
    for (int i = 0; i < n; i++)
        key[i] = rand();
}

void init(void)
{
    // ruleid: c-srand-predictable-seed
    srandom(42);
}

void good(unsigned from_device)
{
    unsigned seed;
    getentropy(&seed, sizeof seed);
    // ok: c-srand-predictable-seed
    srand(seed);
    // ok: c-srand-predictable-seed
    srandom(from_device);
    // ok: c-srand-predictable-seed
    srandomdev();
}
