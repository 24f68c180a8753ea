class RecordSealer {
public:
    RecordSealer(const Botan::SymmetricKey& k) : enc_(make("AES-256/GCM")) {
        enc_->set_key(k);
        nonce_.assign(12, 0);
    }
    void seal(Botan::secure_vector<uint8_t>& data) {
        // ruleid: cpp-nonce-member-with-fixed-value
        enc_->start(nonce_);
        enc_->finish(data);
    }
};

std::string sealText(EVP_CIPHER_CTX* ctx, const unsigned char* key) {
    static const unsigned char iv[12] = {0x01, 0x02, 0x03};
    // ruleid: cpp-nonce-member-with-fixed-value
    EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), nullptr, key, iv);
    return finish(ctx);
}

void box(unsigned char* out, const unsigned char* m, size_t n, const unsigned char* k) {
    unsigned char nonce[24] = {0};
    // ruleid: cpp-nonce-member-with-fixed-value
    crypto_secretbox_easy(out, m, n, nonce, k);
}
