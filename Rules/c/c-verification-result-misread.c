#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/ecdsa.h>

int check(EVP_MD_CTX *ctx, const unsigned char *sig, size_t n)
{
    // ruleid: c-verification-result-misread
    if (EVP_DigestVerifyFinal(ctx, sig, n))
        return 1;
    return 0;
}

int chain(X509_STORE_CTX *store)
{
    // ruleid: c-verification-result-misread
    X509_verify_cert(store);
    return use_certificate(store);
}

int ec(const unsigned char *d, int dn, const unsigned char *s, int sn, EC_KEY *k)
{
    // ruleid: c-verification-result-misread
    if (!ECDSA_verify(0, d, dn, s, sn, k))
        return -1;
    return 0;
}

int good(EVP_MD_CTX *ctx, const unsigned char *sig, size_t n, X509_STORE_CTX *store)
{
    // ok: c-verification-result-misread
    if (EVP_DigestVerifyFinal(ctx, sig, n) != 1)
        return 0;
    // ok: c-verification-result-misread
    int rc = X509_verify_cert(store);
    if (rc <= 0)
        return 0;
    // ok: c-verification-result-misread
    if (EVP_DigestVerifyUpdate(ctx, sig, n))
        return 1;
    // ok: c-verification-result-misread
    return EVP_DigestVerifyFinal(ctx, sig, n) == 1;
}
