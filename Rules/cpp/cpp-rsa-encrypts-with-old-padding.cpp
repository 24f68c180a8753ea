std::vector<unsigned char> seal(RSA* rsa, const std::string& text) {
    std::vector<unsigned char> out(RSA_size(rsa));
    const int padding = RSA_PKCS1_PADDING;
    // ruleid: cpp-rsa-encrypts-with-old-padding
    int n = RSA_public_encrypt(text.size(), bytes(text), out.data(), rsa, padding);
    out.resize(n);
    return out;
}

std::string sealPP(const CryptoPP::RSA::PublicKey& key, const std::string& text) {
    // ruleid: cpp-rsa-encrypts-with-old-padding
    CryptoPP::RSAES_PKCS1v15_Encryptor enc(key);
    return run(enc, text);
}

auto sealBotan(const Botan::Public_Key& key, Botan::RandomNumberGenerator& rng) {
    // ruleid: cpp-rsa-encrypts-with-old-padding
    return Botan::PK_Encryptor_EME(key, rng, "PKCS1v15");
}

std::vector<unsigned char> sealSafe(RSA* rsa, const std::string& text) {
    std::vector<unsigned char> out(RSA_size(rsa));
    // ok: cpp-rsa-encrypts-with-old-padding
    int n = RSA_public_encrypt(text.size(), bytes(text), out.data(), rsa, RSA_PKCS1_OAEP_PADDING);
    out.resize(n);
    return out;
}

std::string sealSafePP(const CryptoPP::RSA::PublicKey& key, const std::string& text) {
    // ok: cpp-rsa-encrypts-with-old-padding
    CryptoPP::RSAES_OAEP_SHA256_Encryptor enc(key);
    return run(enc, text);
}

auto sealSafeBotan(const Botan::Public_Key& key, Botan::RandomNumberGenerator& rng) {
    // ok: cpp-rsa-encrypts-with-old-padding
    return Botan::PK_Encryptor_EME(key, rng, "OAEP(SHA-256)");
}
