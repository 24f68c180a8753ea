void f(const unsigned char *key, const char *user)
{
    // ruleid: c-audit-vector-not-random
    unsigned char iv[16] = {0};
    // ruleid: c-audit-vector-not-random
    memcpy(iv, user, 16);
    // ruleid: c-audit-vector-not-random
    EVP_EncryptInit_ex(c, EVP_aes_256_cbc(), NULL, key, key);
    // ok: c-audit-vector-not-random
    unsigned char tag[16];
    // ok: c-audit-vector-not-random
    RAND_bytes(ivbuf, 16);
    // ok: c-audit-vector-not-random
    EVP_EncryptInit_ex(c, EVP_aes_256_cbc(), NULL, key, ivbuf);
}
