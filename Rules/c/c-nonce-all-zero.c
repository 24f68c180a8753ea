// ruleid: c-nonce-all-zero
int a(const uint8_t *m, size_t n, const uint8_t *k, uint8_t *o)
{
    uint8_t nonce[24] = {0};
    return crypto_secretbox_easy(o, m, n, nonce, k);
}

// ruleid: c-nonce-all-zero
int b(EVP_CIPHER_CTX *c, const unsigned char *k)
{
    unsigned char iv[16] = { 0 };
    return EVP_EncryptInit_ex(c, EVP_aes_256_cbc(), NULL, k, iv);
}

int c(gcry_cipher_hd_t h, const unsigned char *key)
{
    // ruleid: c-nonce-all-zero
    return gcry_cipher_setiv(h, key, 16);
}

// ok: c-nonce-all-zero
int d(const uint8_t *m, size_t n, const uint8_t *k, uint8_t *o)
{
    uint8_t nonce[24] = {0};
    randombytes_buf(nonce, sizeof(nonce));
    return crypto_secretbox_easy(o, m, n, nonce, k);
}

int e(gcry_cipher_hd_t h, const unsigned char *iv)
{
    // ok: c-nonce-all-zero
    return gcry_cipher_setiv(h, iv, 16);
}

// ok: c-nonce-all-zero
int f(uint64_t seq, const uint8_t *m, const uint8_t *k, uint8_t *o)
{
    uint8_t nonce[12] = {0};
    memcpy(nonce, &seq, 8);
    return encrypt_it(o, m, nonce, k);
}
