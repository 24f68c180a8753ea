#include <botan/rsa.h>
#include <cryptopp/arc4.h>
#include <openssl/evp.h>

void stream(const CryptoPP::SecByteBlock& key) {
    // ruleid: cpp-broken-cipher-or-short-key
    CryptoPP::Weak::ARC4 arc(key, key.size());
    use(arc);
}

auto botanMode() {
    // ruleid: cpp-broken-cipher-or-short-key
    return Botan::Cipher_Mode::create("TripleDES/CBC/PKCS7", Botan::ENCRYPTION);
}

std::unique_ptr<Botan::Private_Key> device() {
    Botan::AutoSeeded_RNG rng;
    // ruleid: cpp-broken-cipher-or-short-key
    const size_t bits = 1024;
    return std::make_unique<Botan::RSA_PrivateKey>(rng, bits);
}

void init(EVP_CIPHER_CTX* ctx, const unsigned char* key) {
    // ruleid: cpp-broken-cipher-or-short-key
    EVP_EncryptInit_ex(ctx, EVP_aes_256_ecb(), nullptr, key, nullptr);
}

auto botanRight() {
    // ok: cpp-broken-cipher-or-short-key
    return Botan::Cipher_Mode::create("AES-256/GCM", Botan::ENCRYPTION);
}

std::unique_ptr<Botan::Private_Key> deviceRight() {
    Botan::AutoSeeded_RNG rng;
    // ok: cpp-broken-cipher-or-short-key
    return std::make_unique<Botan::RSA_PrivateKey>(rng, 3072);
}

void initRight(EVP_CIPHER_CTX* ctx, const unsigned char* key, const unsigned char* nonce) {
    // ok: cpp-broken-cipher-or-short-key
    EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), nullptr, key, nonce);
}
