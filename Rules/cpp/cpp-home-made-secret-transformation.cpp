#include <string>

std::string hashOf(const std::string& pw) {
    // ruleid: cpp-home-made-secret-transformation
    return std::to_string(std::hash<std::string>{}(pw));
}

// ruleid: cpp-home-made-secret-transformation
std::string encrypt(const std::string& text, const std::string& word) {
    std::string out = text;
    for (size_t i = 0; i < out.size(); ++i)
        out[i] ^= word[i % word.size()];
    return out;
}

// ruleid: cpp-home-made-secret-transformation
unsigned long hashPassword(const std::string& password) {
    unsigned long h = 5381;
    for (char c : password)
        h = (h << 5) + h + c;
    return h;
}

std::string hashRight(const std::string& pw) {
    char out[crypto_pwhash_STRBYTES];
    // ok: cpp-home-made-secret-transformation
    if (crypto_pwhash_str(out, pw.c_str(), pw.size(), 3, 1 << 26) != 0)
        throw std::bad_alloc();
    return out;
}

size_t bucket(const std::string& key, size_t n) {
    // ok: cpp-home-made-secret-transformation
    return std::hash<std::string>{}(key) % n;
}

// ok: cpp-home-made-secret-transformation
unsigned rotate(unsigned x, unsigned y) {
    return (x << 5) ^ y;
}
