#include <openssl/evp.h>
#include <openssl/rand.h>
#include <string.h>

int seal(EVP_CIPHER_CTX *ctx, const unsigned char *key)
{
    unsigned char iv[16] = {0};
    // ruleid: c-constant-initialisation-vector
    return EVP_EncryptInit_ex(ctx, EVP_aes_256_cbc(), NULL, key, iv);
}

static const unsigned char fixed_iv[12] = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 };

int seal_gcm(EVP_CIPHER_CTX *ctx, const unsigned char *key)
{
    // ruleid: c-constant-initialisation-vector
    if (EVP_EncryptInit_ex(ctx, EVP_aes_128_gcm(), NULL, key, fixed_iv) != 1)
        return 0;
    return 1;
}

void legacy(const unsigned char *in, unsigned char *out, size_t n, AES_KEY *key)
{
    unsigned char iv[16];
    memset(iv, 0x00, sizeof iv);
    // ruleid: c-constant-initialisation-vector
    AES_cbc_encrypt(in, out, n, key, iv, AES_ENCRYPT);
}

int good(EVP_CIPHER_CTX *ctx, const unsigned char *key, unsigned char *msg)
{
    unsigned char iv[16] = {0};
    if (RAND_bytes(iv, sizeof iv) != 1)
        return 0;
    // ok: c-constant-initialisation-vector
    EVP_EncryptInit_ex(ctx, EVP_aes_256_cbc(), NULL, key, iv);
    // ok: c-constant-initialisation-vector
    EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, NULL, NULL);
    // ok: c-constant-initialisation-vector
    EVP_EncryptInit_ex(ctx, EVP_aes_256_cbc(), NULL, key, msg);
    unsigned char zero[16] = {0};
    // ok: c-constant-initialisation-vector
    return EVP_DecryptInit_ex(ctx, EVP_aes_256_cbc(), NULL, key, zero);
}
