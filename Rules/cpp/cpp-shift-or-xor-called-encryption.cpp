class SimpleCipher {
public:
    std::string encrypt(const std::string& text) const {
        std::string out;
        for (unsigned char c : text)
            // ruleid: cpp-shift-or-xor-called-encryption
            out += static_cast<char>((c + shift_) % 256);
        return out;
    }
private:
    int shift_;
};

std::string obfuscate(std::string s) {
    for (char& c : s)
        // ruleid: cpp-shift-or-xor-called-encryption
        c ^= 0x2a;
    return s;
}

QByteArray encryptData(const QByteArray& in, const QByteArray& key)
{
    QByteArray out;
    for (int i = 0; i < in.size(); ++i)
        // ruleid: cpp-shift-or-xor-called-encryption
        out.append(in[i] ^ key[i % key.size()]);
    return out;
}

std::string encryptSafe(const std::string& text, const Key& key) {
    // ok: cpp-shift-or-xor-called-encryption
    return sealGcm(text, key);
}

uint32_t checksum(const std::string& s) {
    uint32_t h = 0;
    for (char c : s)
        // ok: cpp-shift-or-xor-called-encryption
        h ^= 0x2a;
    return h;
}

std::string encode(const std::string& s) {
    // ok: cpp-shift-or-xor-called-encryption
    return base64(s);
}
