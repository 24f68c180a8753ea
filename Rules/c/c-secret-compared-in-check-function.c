#include <openssl/hmac.h>
#include <string.h>

int check_api_key(const char *supplied, const char *expected_key)
{
    // ruleid: c-secret-compared-in-check-function
    return strcmp(supplied, expected_key) == 0;
}

int verify_mac(const unsigned char *msg, size_t n, const unsigned char *tag)
{
    unsigned char computed[64];
    unsigned len = hmac(msg, n, computed);
    // ruleid: c-secret-compared-in-check-function
    return memcmp(computed, tag, len) == 0;
}

int token_is_valid(const struct session *s, const char *given)
{
    // ruleid: c-secret-compared-in-check-function
    return strcmp(s->token, given) == 0;
}

int verify_tag(const unsigned char *a, const unsigned char *b, const char *alg)
{
    // ok: c-secret-compared-in-check-function
    if (strcmp(alg, "HS256") != 0)
        return 0;
    // ok: c-secret-compared-in-check-function
    return CRYPTO_memcmp(a, b, 16) == 0;
}

int find_name(const char *a, const char *b)
{
    // ok: c-secret-compared-in-check-function
    return strcmp(a, b);
}
