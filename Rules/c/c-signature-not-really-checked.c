#include <openssl/evp.h>

int check(EVP_MD_CTX *ctx, const unsigned char *sig, size_t slen, const unsigned char *msg, size_t mlen)
{
    int rc = EVP_DigestVerify(ctx, sig, slen, msg, mlen);
    EVP_MD_CTX_free(ctx);
    // ruleid: c-signature-not-really-checked
    if (rc)
        return 1;
    return 0;
}

int old_style(EVP_MD_CTX *ctx, const unsigned char *sig, unsigned slen, EVP_PKEY *key)
{
    int ok = EVP_VerifyFinal(ctx, sig, slen, key);
    // ruleid: c-signature-not-really-checked
    if (!ok)
        return -1;
    return 0;
}

int claims(const char *token)
{
    jwt_t *jwt = NULL;
    // ruleid: c-signature-not-really-checked
    if (jwt_decode(&jwt, token, NULL, 0) != 0)
        return -1;
    return 0;
}

int fine(EVP_MD_CTX *ctx, const unsigned char *sig, size_t slen, const unsigned char *msg, size_t mlen)
{
    int rc = EVP_DigestVerify(ctx, sig, slen, msg, mlen);
    // ok: c-signature-not-really-checked
    if (rc != 1)
        return -1;
    jwt_t *jwt = NULL;
    // ok: c-signature-not-really-checked
    if (jwt_decode(&jwt, "x", key, sizeof(key)) != 0)
        return -1;
    int n = count_items(ctx);
    // ok: c-signature-not-really-checked
    if (n)
        return n;
    return 0;
}
