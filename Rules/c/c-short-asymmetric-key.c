#include <openssl/rsa.h>
#include <openssl/evp.h>

int make(RSA *r, BIGNUM *e)
{
    // ruleid: c-short-asymmetric-key
    return RSA_generate_key_ex(r, 1024, e, NULL);
}

int make2(EVP_PKEY_CTX *ctx)
{
    int bits = 512;
    // ruleid: c-short-asymmetric-key
    if (EVP_PKEY_CTX_set_rsa_keygen_bits(ctx, bits) <= 0)
        return 0;
    return 1;
}

void make3(DH *dh)
{
    // ruleid: c-short-asymmetric-key
    DH_generate_parameters_ex(dh, 1024, 2, NULL);
}

int good(RSA *r, BIGNUM *e, EVP_PKEY_CTX *ctx, int bits)
{
    // ok: c-short-asymmetric-key
    RSA_generate_key_ex(r, 3072, e, NULL);
    // ok: c-short-asymmetric-key
    EVP_PKEY_CTX_set_rsa_keygen_bits(ctx, 4096);
    // ok: c-short-asymmetric-key
    return EVP_PKEY_CTX_set_rsa_keygen_bits(ctx, bits);
}
