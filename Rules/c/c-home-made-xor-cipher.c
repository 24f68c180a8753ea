#include <stddef.h>
#include <string.h>

void encrypt(char *data, size_t n, const char *key)
{
    size_t k = strlen(key);
    for (size_t i = 0; i < n; i++)
        // ruleid: c-home-made-xor-cipher
        data[i] ^= key[i % k];
}

void scramble(const unsigned char *in, unsigned char *out, int len, unsigned char key)
{
    for (int i = 0; i < len; i++) {
        // ruleid: c-home-made-xor-cipher
        out[i] = in[i] ^ key;
    }
}

void protect(const char *text, char *out)
{
    static const char secret_key[] = "k3y";
    int i;
    for (i = 0; text[i]; i++)
        // ruleid: c-home-made-xor-cipher
        out[i] = text[i] ^ secret_key[i % 3];
}

void good(unsigned char *out, const unsigned char *a, const unsigned char *b, int n, unsigned char key[64])
{
    for (int i = 0; i < n; i++)
        // ok: c-home-made-xor-cipher
        out[i] = a[i] ^ b[i];
    // ok: c-home-made-xor-cipher
    crypto_secretbox_easy(out, a, n, b, key);
}

void hmac_pads(unsigned char *ipad, const unsigned char *key, int n)
{
    for (int i = 0; i < n; i++)
        // ok: c-home-made-xor-cipher
        ipad[i] = 0x36 ^ key[i];
}
