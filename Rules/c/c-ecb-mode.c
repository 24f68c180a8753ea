#include <openssl/evp.h>
#include <openssl/aes.h>

int seal(EVP_CIPHER_CTX *ctx, const unsigned char *key)
{
    // ruleid: c-ecb-mode
    return EVP_EncryptInit_ex(ctx, EVP_aes_256_ecb(), NULL, key, NULL);
}

void block(const unsigned char *in, unsigned char *out, AES_KEY *k)
{
    // ruleid: c-ecb-mode
    AES_ecb_encrypt(in, out, k, AES_ENCRYPT);
}

int gcry(gcry_cipher_hd_t *h)
{
    // ruleid: c-ecb-mode
    return gcry_cipher_open(h, GCRY_CIPHER_AES256, GCRY_CIPHER_MODE_ECB, 0);
}

int good(EVP_CIPHER_CTX *ctx, const unsigned char *key, const unsigned char *iv, gcry_cipher_hd_t *h)
{
    // ok: c-ecb-mode
    EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, iv);
    // ok: c-ecb-mode
    gcry_cipher_open(h, GCRY_CIPHER_AES256, GCRY_CIPHER_MODE_GCM, 0);
    // ok: c-ecb-mode
    return EVP_CIPHER_block_size(EVP_aes_256_ecb());
}

static void set_encrypt_key(const unsigned char *user_key, KEY *key)
{
    /* the block function of OCB */
    // ok: c-ecb-mode
    if (EVP_EncryptInit_ex(key, EVP_aes_128_ecb(), NULL, user_key, NULL) != 1)
        fail();
}
