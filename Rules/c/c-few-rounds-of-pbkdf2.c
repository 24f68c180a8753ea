void a(const char *pw, const unsigned char *salt)
{
    // ruleid: c-few-rounds-of-pbkdf2
    PKCS5_PBKDF2_HMAC(pw, -1, salt, 16, 1000, EVP_sha256(), 32, key);
    // ruleid: c-few-rounds-of-pbkdf2
    pbkdf2_sha256(pw, salt, 4096, key);
    // ruleid: c-few-rounds-of-pbkdf2
    fastpbkdf2_hmac_sha256(pw, n, salt, 16, 2048, key, 32);
    // ok: c-few-rounds-of-pbkdf2
    PKCS5_PBKDF2_HMAC(pw, -1, salt, 16, 600000, EVP_sha256(), 32, key);
    // ok: c-few-rounds-of-pbkdf2
    pbkdf2_sha256(pw, salt, ROUNDS, key);
    // ok: c-few-rounds-of-pbkdf2
    fastpbkdf2_hmac_sha256(pw, n, salt, 16, 310000, key, 32);
}
