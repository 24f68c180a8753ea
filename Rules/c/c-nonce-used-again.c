#include <openssl/evp.h>
#include <sodium.h>

static const unsigned char fixed[12] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};

int seal(EVP_CIPHER_CTX *ctx, const unsigned char *key)
{
    // ruleid: c-nonce-used-again
    return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, fixed);
}

int box(unsigned char *out, const unsigned char *in, size_t n, const unsigned char *key)
{
    static const uint8_t nonce[24] = {0};
    // ruleid: c-nonce-used-again
    return crypto_secretbox_easy(out, in, n, nonce, key);
}

int all(struct message *m, size_t count, const unsigned char *key)
{
    unsigned char nonce[24];
    randombytes_buf(nonce, sizeof(nonce));
    for (size_t i = 0; i < count; i++) {
        // ruleid: c-nonce-used-again
        if (crypto_secretbox_easy(m[i].out, m[i].in, m[i].len, nonce, key) != 0)
            return -1;
    }
    return 0;
}

int fresh(struct message *m, size_t count, const unsigned char *key, EVP_CIPHER_CTX *ctx)
{
    unsigned char nonce[24];
    for (size_t i = 0; i < count; i++) {
        randombytes_buf(nonce, sizeof(nonce));
        // ok: c-nonce-used-again
        if (crypto_secretbox_easy(m[i].out, m[i].in, m[i].len, nonce, key) != 0)
            return -1;
    }
    RAND_bytes(nonce, 12);
    // ok: c-nonce-used-again
    EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, nonce);
    // ok: c-nonce-used-again
    return EVP_EncryptInit_ex(ctx, NULL, NULL, key, NULL);
}
