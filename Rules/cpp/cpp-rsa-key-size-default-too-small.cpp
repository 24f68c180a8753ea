class CertFactory {
public:
    // ruleid: cpp-rsa-key-size-default-too-small
    explicit CertFactory(int bits = 768) : bits_(bits) {}
    EVP_PKEY* newKey() {
        EVP_PKEY_CTX* ctx = EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr);
        return run(ctx, bits_);
    }
private:
    int bits_;
};

CryptoPP::InvertibleRSAFunction makeKey() {
    CryptoPP::AutoSeededRandomPool rng;
    CryptoPP::InvertibleRSAFunction params;
    // ruleid: cpp-rsa-key-size-default-too-small
    params.GenerateRandomWithKeySize(rng, 1024);
    return params;
}

auto botanKey(Botan::RandomNumberGenerator& rng) {
    // ruleid: cpp-rsa-key-size-default-too-small
    return Botan::create_private_key("RSA", rng, "1024");
}

class StrongFactory {
public:
    // ok: cpp-rsa-key-size-default-too-small
    explicit StrongFactory(int bits = 3072) : bits_(bits) {}
    EVP_PKEY* newKey();
private:
    int bits_;
};

auto botanStrong(Botan::RandomNumberGenerator& rng) {
    // ok: cpp-rsa-key-size-default-too-small
    return Botan::create_private_key("RSA", rng, "3072");
}

struct Frame {
    // ok: cpp-rsa-key-size-default-too-small
    static constexpr int key_size = 1024;
};
