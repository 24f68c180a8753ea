void f(const char *password)
{
    // ruleid: c-audit-password-hash-cheap
    SHA256((unsigned char *)password, strlen(password), out);
    // ruleid: c-audit-password-hash-cheap
    h = crypt(password, "$1$abc$");
    // ruleid: c-audit-password-hash-cheap
    PKCS5_PBKDF2_HMAC(password, -1, salt, 16, 1000, EVP_sha256(), 32, out);
    // ok: c-audit-password-hash-cheap
    crypto_pwhash_str(out, password, n, OPS, MEM);
    // ok: c-audit-password-hash-cheap
    SHA256(data, n, out);
    // ok: c-audit-password-hash-cheap
    puts("done");
}
