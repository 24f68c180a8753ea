#include <openssl/rsa.h>
#include <openssl/evp.h>

int wrap(RSA *rsa, const unsigned char *key, unsigned char *out)
{
    // ruleid: c-rsa-encryption-without-oaep
    return RSA_public_encrypt(32, key, out, rsa, RSA_PKCS1_PADDING);
}

int raw(RSA *rsa, const unsigned char *m, int n, unsigned char *out)
{
    // ruleid: c-rsa-encryption-without-oaep
    if (RSA_public_encrypt(n, m, out, rsa, RSA_NO_PADDING) < 0)
        return 0;
    return 1;
}

int evp(EVP_PKEY_CTX *ctx)
{
    if (EVP_PKEY_encrypt_init(ctx) <= 0)
        return 0;
    // ruleid: c-rsa-encryption-without-oaep
    return EVP_PKEY_CTX_set_rsa_padding(ctx, RSA_PKCS1_PADDING);
}

int good(RSA *rsa, const unsigned char *key, unsigned char *out, EVP_PKEY_CTX *ctx)
{
    if (EVP_PKEY_sign_init(ctx) <= 0)
        return 0;
    // ok: c-rsa-encryption-without-oaep
    EVP_PKEY_CTX_set_rsa_padding(ctx, RSA_PKCS1_PADDING);
    // ok: c-rsa-encryption-without-oaep
    EVP_PKEY_CTX_set_rsa_padding(ctx, RSA_PKCS1_OAEP_PADDING);
    // ok: c-rsa-encryption-without-oaep
    return RSA_public_encrypt(32, key, out, rsa, RSA_PKCS1_OAEP_PADDING);
}
