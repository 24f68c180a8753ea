#include <openssl/evp.h>
#include <openssl/md5.h>
#include <openssl/sha.h>
#include <string.h>

void hash_password(const char *pw, unsigned char out[16])
{
    // ruleid: c-weak-hash-md5-sha1
    MD5((const unsigned char *)pw, strlen(pw), out);
}

int digest(const void *data, size_t n, unsigned char *out, unsigned int *len)
{
    EVP_MD_CTX *ctx = EVP_MD_CTX_new();
    // ruleid: c-weak-hash-md5-sha1
    if (!EVP_DigestInit_ex(ctx, EVP_sha1(), NULL))
        return 0;
    EVP_DigestUpdate(ctx, data, n);
    EVP_DigestFinal_ex(ctx, out, len);
    EVP_MD_CTX_free(ctx);
    return 1;
}

int sign_cert(X509 *cert, EVP_PKEY *key)
{
    // ruleid: c-weak-hash-md5-sha1
    return X509_sign(cert, key, EVP_md5());
}

void windows(HCRYPTPROV prov, HCRYPTHASH *h)
{
    // ruleid: c-weak-hash-md5-sha1
    CryptCreateHash(prov, CALG_MD5, 0, 0, h);
}

int good(const unsigned char *d, size_t n, unsigned char *out, unsigned int *len, X509 *cert, EVP_PKEY *key)
{
    // ok: c-weak-hash-md5-sha1
    SHA256(d, n, out);
    // ok: c-weak-hash-md5-sha1
    EVP_Digest(d, n, out, len, EVP_sha256(), NULL);
    // ok: c-weak-hash-md5-sha1
    X509_sign(cert, key, EVP_sha384());
    // ok: c-weak-hash-md5-sha1
    return EVP_MD_size(EVP_sha1());
}

EVP_MD_CTX *md5_init(void)
{
    EVP_MD_CTX *c = EVP_MD_CTX_new();
    // ok: c-weak-hash-md5-sha1
    if (c && !EVP_DigestInit_ex(c, EVP_md5(), NULL))
        return NULL;
    return c;
}

int hmac_sha1(const unsigned char *key, size_t n, const unsigned char *msg, size_t m, unsigned char *out)
{
    // ok: c-weak-hash-md5-sha1
    return mbedtls_md_hmac(mbedtls_md_info_from_type(MBEDTLS_MD_SHA1), key, n, msg, m, out);
}
