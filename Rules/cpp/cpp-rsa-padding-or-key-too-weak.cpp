#include <cryptopp/rsa.h>

void wrap(const CryptoPP::RSA::PublicKey& pub) {
    // ruleid: cpp-rsa-padding-or-key-too-weak
    CryptoPP::RSAES_PKCS1v15_Encryptor enc(pub);
    use(enc);
}

void raw(const Botan::Public_Key& pub, Botan::RandomNumberGenerator& rng) {
    // ruleid: cpp-rsa-padding-or-key-too-weak
    Botan::PK_Encryptor_EME enc(pub, rng, "Raw");
    use(enc);
}

void key(CryptoPP::AutoSeededRandomPool& rng) {
    CryptoPP::RSA::PrivateKey key;
    // ruleid: cpp-rsa-padding-or-key-too-weak
    key.GenerateRandomWithKeySize(rng, 1024);
}

void fine(const CryptoPP::RSA::PublicKey& pub, CryptoPP::AutoSeededRandomPool& rng) {
    // ok: cpp-rsa-padding-or-key-too-weak
    CryptoPP::RSAES_OAEP_SHA256_Encryptor enc(pub);
    CryptoPP::RSA::PrivateKey key;
    // ok: cpp-rsa-padding-or-key-too-weak
    key.GenerateRandomWithKeySize(rng, 3072);
    // ok: cpp-rsa-padding-or-key-too-weak
    Botan::PK_Encryptor_EME other(pub, rng, "OAEP(SHA-256)");
}
