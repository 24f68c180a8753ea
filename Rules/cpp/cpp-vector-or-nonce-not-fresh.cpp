#include <openssl/evp.h>

void seal(EVP_CIPHER_CTX* ctx, const Key& key, const std::string& row) {
    // ruleid: cpp-vector-or-nonce-not-fresh
    EVP_EncryptInit_ex(ctx, EVP_aes_256_cbc(), nullptr, key.data(), key.data());
    update(ctx, row);
}

QByteArray Safe::seal(const QString& user, const QByteArray& plain)
{
    // ruleid: cpp-vector-or-nonce-not-fresh
    const QByteArray iv = QCryptographicHash::hash(user.toUtf8(), QCryptographicHash::Md5);
    return encode(plain, m_key, iv);
}

std::string lock(const std::string& text, const Key& key) {
    // ruleid: cpp-vector-or-nonce-not-fresh
    unsigned char nonce[12] = {0};
    return gcmEncrypt(text, key, nonce);
}

std::string lockRight(const std::string& text, const Key& key) {
    // ok: cpp-vector-or-nonce-not-fresh
    unsigned char nonce[12] = {0};
    RAND_bytes(nonce, sizeof(nonce));
    return gcmEncrypt(text, key, nonce);
}

QByteArray Safe::sealRight(const QByteArray& plain)
{
    // ok: cpp-vector-or-nonce-not-fresh
    QByteArray iv(12, 0);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32*>(iv.data()), 3);
    return encode(plain, m_key, iv);
}

void unlock(EVP_CIPHER_CTX* ctx, const Key& key, const Bytes& iv) {
    // ok: cpp-vector-or-nonce-not-fresh
    EVP_DecryptInit_ex(ctx, EVP_aes_256_cbc(), nullptr, key.data(), iv.data());
}
