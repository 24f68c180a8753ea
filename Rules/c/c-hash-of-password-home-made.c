#include <stdint.h>

uint32_t password_hash(const char *password)
{
    uint32_t h = 5381;
    while (*password)
        // ruleid: c-hash-of-password-home-made
        h = h * 33 + (unsigned char)*password++;
    return h;
}

unsigned hash_token(const unsigned char *t, int n)
{
    unsigned h = 0;
    for (int i = 0; i < n; i++) {
        // ruleid: c-hash-of-password-home-made
        h = (h << 5) + h + t[i];
    }
    return h;
}

void obfuscate_password(const char *in, char *out, int n)
{
    for (int i = 0; i < n; i++) {
        // ruleid: c-hash-of-password-home-made
        out[i] = in[i] ^ 0x5a;
    }
}

unsigned bucket(const char *name)
{
    unsigned h = 5381;
    while (*name)
        // ok: c-hash-of-password-home-made
        h = h * 33 + (unsigned char)*name++;
    return h;
}

int password_length(const char *password)
{
    int n = 0;
    while (*password++)
        // ok: c-hash-of-password-home-made
        n += 1;
    return n;
}

void hash_password(const char *password, char *out)
{
    // ok: c-hash-of-password-home-made
    crypto_pwhash_str(out, password, strlen(password), 2, 1024);
}
