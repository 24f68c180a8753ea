#include <cryptopp/gcm.h>

std::string gcm(const CryptoPP::SecByteBlock& key) {
    const CryptoPP::byte iv[12] = {0};
    CryptoPP::GCM<CryptoPP::AES>::Encryption enc;
    // ruleid: cpp-static-or-counter-vector
    enc.SetKeyWithIV(key, key.size(), iv, sizeof(iv));
    return run(enc);
}

QByteArray Safe::encrypt(const QByteArray &plain)
{
    const QByteArray iv("0000111122223333");
    QAESEncryption aes(QAESEncryption::AES_256, QAESEncryption::CBC);
    // ruleid: cpp-static-or-counter-vector
    return aes.encode(plain, m_key, iv);
}

std::vector<uint8_t> seal(const Key& key_, const std::vector<uint8_t>& in) {
    std::array<uint8_t, 16> iv{};
    std::memcpy(iv.data(), &counter_, sizeof(counter_));
    // ruleid: cpp-static-or-counter-vector
    return aesCbcEncrypt(key_, iv, in);
}

std::string fresh(const CryptoPP::SecByteBlock& key) {
    CryptoPP::AutoSeededRandomPool rng;
    CryptoPP::byte iv[12] = {0};
    rng.GenerateBlock(iv, sizeof(iv));
    CryptoPP::GCM<CryptoPP::AES>::Encryption enc;
    // ok: cpp-static-or-counter-vector
    enc.SetKeyWithIV(key, key.size(), iv, sizeof(iv));
    // ok: cpp-static-or-counter-vector
    std::string text = "0000111122223333";
    // ok: cpp-static-or-counter-vector
    return run(enc) + text;
}
