int a(const char *passphrase)
{
    // ruleid: c-audit-hash-without-salt
    return PKCS5_PBKDF2_HMAC(passphrase, -1, NULL, 0, 600000, EVP_sha256(), 32, key);
}
// ruleid: c-audit-hash-without-salt
static const unsigned char salt[] = "fixed-salt-1";
void b(const char *password)
{
    // ruleid: c-audit-hash-without-salt
    SHA256((unsigned char *)password, strlen(password), out);
    store(out);
}
int c(const char *passphrase, const unsigned char *salt)
{
    // ok: c-audit-hash-without-salt
    return PKCS5_PBKDF2_HMAC(passphrase, -1, salt, 16, 600000, EVP_sha256(), 32, key);
}
void d(void)
{
    // ok: c-audit-hash-without-salt
    SHA256(data, n, out);
    // ok: c-audit-hash-without-salt
    unsigned char salt[16];
    RAND_bytes(salt, 16);
}
