#include <openssl/rand.h>
#include <stdlib.h>

int init_crypto(void)
{
    unsigned char seed[32] = "fixed-seed-for-all-machines-0001";
    // ruleid: c-generator-seeded-with-constant
    RAND_seed(seed, sizeof(seed));
    return RAND_status();
}

void add_text(void)
{
    // ruleid: c-generator-seeded-with-constant
    RAND_add("our device", 10, 4.0);
}

void token_start(void)
{
    // ruleid: c-generator-seeded-with-constant
    srand(12345);
}

void fine(const unsigned char *noise, int n)
{
    // ok: c-generator-seeded-with-constant
    RAND_seed(noise, n);
    // ok: c-generator-seeded-with-constant
    srand(fresh_seed());
    unsigned char out[16];
    // ok: c-generator-seeded-with-constant
    RAND_bytes(out, sizeof(out));
}

void shuffle_test(void)
{
    // ok: c-generator-seeded-with-constant
    srand(1);
}

void after_fork(void)
{
    // ok: c-generator-seeded-with-constant
    RAND_add("", 1, 0.0);
}
