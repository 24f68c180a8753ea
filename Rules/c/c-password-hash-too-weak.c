#include <openssl/evp.h>
#include <openssl/sha.h>
#include <string.h>
#include <unistd.h>

void store(const char *password, unsigned char *out)
{
    // ruleid: c-password-hash-too-weak
    SHA256((const unsigned char *)password, strlen(password), out);
}

int derive(const char *pass, const unsigned char *salt, unsigned char *key)
{
    // ruleid: c-password-hash-too-weak
    return PKCS5_PBKDF2_HMAC(pass, -1, salt, 16, 1000, EVP_sha256(), 32, key);
}

char *unix_hash(const char *pw)
{
    // ruleid: c-password-hash-too-weak
    return crypt(pw, "ab");
}

int good(const char *password, const unsigned char *salt, unsigned char *key, const char *setting, const char *text)
{
    // ok: c-password-hash-too-weak
    PKCS5_PBKDF2_HMAC(password, -1, salt, 16, 310000, EVP_sha256(), 32, key);
    // ok: c-password-hash-too-weak
    char *h = crypt(password, setting);
    // ok: c-password-hash-too-weak
    SHA256((const unsigned char *)text, strlen(text), key);
    return h != NULL;
}
