struct PasswordHasher {
    // ruleid: cpp-password-hash-cheap-or-unsalted
    static constexpr unsigned kIterations = 500;
    CryptoPP::SecByteBlock derive(const std::string& text, const CryptoPP::SecByteBlock& salt) const {
        CryptoPP::PKCS5_PBKDF2_HMAC<CryptoPP::SHA256> kdf;
        return run(kdf, text, salt, kIterations);
    }
};

std::string hashOf(const std::string& pw) {
    std::string digest;
    CryptoPP::SHA512 h;
    // ruleid: cpp-password-hash-cheap-or-unsalted
    CryptoPP::StringSource(pw, true, new CryptoPP::HashFilter(h, new CryptoPP::HexEncoder(new CryptoPP::StringSink(digest))));
    return digest;
}

QByteArray stored(const QString& password)
{
    // ruleid: cpp-password-hash-cheap-or-unsalted
    return QCryptographicHash::hash(password.toUtf8(), QCryptographicHash::Sha256);
}

CryptoPP::SecByteBlock keyOf(const std::string& phrase) {
    CryptoPP::SecByteBlock key(32);
    // ruleid: cpp-password-hash-cheap-or-unsalted
    const CryptoPP::byte salt[] = {0};
    CryptoPP::PKCS5_PBKDF2_HMAC<CryptoPP::SHA256> kdf;
    kdf.DeriveKey(key, key.size(), 0, data(phrase), phrase.size(), salt, 1, 600000);
    return key;
}

std::string hashSafe(const std::string& pw) {
    char out[crypto_pwhash_STRBYTES];
    // ok: cpp-password-hash-cheap-or-unsalted
    if (crypto_pwhash_str(out, pw.c_str(), pw.size(), OPS, MEM) != 0)
        throw std::bad_alloc();
    return out;
}

QByteArray fileSum(const QByteArray& content)
{
    // ok: cpp-password-hash-cheap-or-unsalted
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

struct StrongHasher {
    // ok: cpp-password-hash-cheap-or-unsalted
    static constexpr unsigned kIterations = 600000;
    Key derive(const std::string& text, const Salt& salt) const { return pbkdf2(text, salt, kIterations); }
};
