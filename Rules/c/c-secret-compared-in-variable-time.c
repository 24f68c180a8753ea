#include <string.h>
#include <openssl/crypto.h>

int check_mac(const unsigned char *msg, size_t n, const unsigned char *received_mac)
{
    unsigned char computed_mac[32];
    hmac_sha256(msg, n, computed_mac);
    // ruleid: c-secret-compared-in-variable-time
    return memcmp(computed_mac, received_mac, 32) == 0;
}

int check_token(struct session *s, const char *sent)
{
    // ruleid: c-secret-compared-in-variable-time
    if (strcmp(sent, s->csrf_token) != 0)
        return -1;
    return 0;
}

int check_key(const char *api_key, const char *given)
{
    // ruleid: c-secret-compared-in-variable-time
    return !strncmp(given, api_key, 32);
}

int good(const unsigned char *computed_mac, const unsigned char *received_mac, const char *name, const char *magic)
{
    // ok: c-secret-compared-in-variable-time
    if (CRYPTO_memcmp(computed_mac, received_mac, 32) != 0)
        return 0;
    // ok: c-secret-compared-in-variable-time
    if (strcmp(name, "admin") == 0)
        return 1;
    // ok: c-secret-compared-in-variable-time
    if (memcmp(magic, "PK", 2) == 0)
        return 2;
    // ok: c-secret-compared-in-variable-time
    return strcmp(name, magic);
}
