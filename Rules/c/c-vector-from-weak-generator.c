#include <stdlib.h>
#include <string.h>

void encrypt_note(unsigned char *key)
{
    unsigned char iv[16];
    for (int i = 0; i < 16; i++)
        // ruleid: c-vector-from-weak-generator
        iv[i] = rand() & 0xff;
    run(key, iv);
}

void encrypt_block(unsigned char *key)
{
    unsigned char iv[16];
    // ruleid: c-vector-from-weak-generator
    memcpy(iv, "1234567890abcdef", 16);
    run(key, iv);
}

void make_iv(unsigned char iv[3])
{
    static unsigned counter;
    unsigned c = counter++;
    // ruleid: c-vector-from-weak-generator
    iv[0] = (unsigned char)(c & 0xff);
}

void encrypt_fine(unsigned char *key, char *name, const unsigned char *header)
{
    unsigned char iv[16];
    // ok: c-vector-from-weak-generator
    RAND_bytes(iv, sizeof(iv));
    // ok: c-vector-from-weak-generator
    memcpy(iv, header, 16);
    // ok: c-vector-from-weak-generator
    strcpy(name, "note");
    run(key, iv);
}
