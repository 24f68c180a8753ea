#include <openssl/evp.h>
#include <openssl/rc4.h>
#include <openssl/des.h>

int seal(EVP_CIPHER_CTX *ctx, const unsigned char *key, const unsigned char *iv)
{
    // ruleid: c-broken-cipher
    return EVP_EncryptInit_ex(ctx, EVP_des_ede3_cbc(), NULL, key, iv);
}

void stream(const unsigned char *in, unsigned char *out, size_t n, RC4_KEY *k)
{
    // ruleid: c-broken-cipher
    RC4(k, n, in, out);
}

void block(DES_cblock *in, DES_cblock *out, DES_key_schedule *ks)
{
    // ruleid: c-broken-cipher
    DES_ecb_encrypt(in, out, ks, DES_ENCRYPT);
}

int windows(HCRYPTPROV p, HCRYPTKEY *k)
{
    // ruleid: c-broken-cipher
    return CryptGenKey(p, CALG_RC4, 0, k);
}

int good(EVP_CIPHER_CTX *ctx, const unsigned char *key, const unsigned char *iv, HCRYPTPROV p, HCRYPTKEY *k)
{
    // ok: c-broken-cipher
    EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, iv);
    // ok: c-broken-cipher
    EVP_EncryptInit_ex(ctx, EVP_chacha20_poly1305(), NULL, key, iv);
    // ok: c-broken-cipher
    return CryptGenKey(p, CALG_AES_256, 0, k);
}
