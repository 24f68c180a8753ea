#include <openssl/evp.h>
#include <openssl/aes.h>
#include <openssl/hmac.h>

int encrypt(EVP_CIPHER_CTX *ctx, const unsigned char *iv)
{
    unsigned char key[] = "0123456789abcdef0123456789abcdef";
    // ruleid: c-hardcoded-cipher-key
    return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, iv);
}

static const unsigned char master[16] = { 0x01, 0x02, 0x03, 0x04, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 };

void schedule(AES_KEY *k)
{
    // ruleid: c-hardcoded-cipher-key
    AES_set_encrypt_key(master, 128, k);
}

void mac(const unsigned char *d, size_t n, unsigned char *out, unsigned *len)
{
    // ruleid: c-hardcoded-cipher-key
    HMAC(EVP_sha256(), "my-signing-key", 14, d, n, out, len);
}

int good(EVP_CIPHER_CTX *ctx, const unsigned char *key, const unsigned char *iv)
{
    unsigned char fresh[32];
    // ok: c-hardcoded-cipher-key
    EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, iv);
    if (RAND_bytes(fresh, sizeof fresh) != 1)
        return 0;
    // ok: c-hardcoded-cipher-key
    EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, fresh, iv);
    // ok: c-hardcoded-cipher-key
    EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, NULL, NULL);
    // ok: c-hardcoded-cipher-key
    return EVP_PBE_scrypt("x", 1, key, 16, 16384, 8, 1, 0, fresh, 32);
}
