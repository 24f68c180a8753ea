std::string sealSafe(EVP_CIPHER_CTX* ctx, const unsigned char* key) {
    unsigned char iv[12] = {0};
    if (RAND_bytes(iv, sizeof(iv)) != 1)
        throw std::runtime_error("rng");
    // ok: cpp-nonce-member-with-fixed-value
    EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), nullptr, key, iv);
    return finish(ctx);
}

void boxSafe(unsigned char* out, const unsigned char* m, size_t n, const unsigned char* k) {
    unsigned char nonce[24] = {0};
    randombytes_buf(nonce, sizeof(nonce));
    // ok: cpp-nonce-member-with-fixed-value
    crypto_secretbox_easy(out, m, n, nonce, k);
}

void show(const std::string& iv) {
    // ok: cpp-nonce-member-with-fixed-value
    print(iv);
}
