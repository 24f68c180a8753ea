#include <cstring>
#include <string>

// ruleid: cpp-secret-compared-byte-by-byte
bool Api::verifyToken(const std::string& token) const {
    return token == apiToken_;
}

bool macOk(const unsigned char* mac, const unsigned char* expected) {
    // ruleid: cpp-secret-compared-byte-by-byte
    return std::memcmp(mac, expected, 32) == 0;
}

// ruleid: cpp-secret-compared-byte-by-byte
bool equalSecret(const std::string& given, const std::string& secret) {
    if (given.size() != secret.size())
        return false;
    for (size_t i = 0; i < given.size(); ++i)
        if (given[i] != secret[i])
            return false;
    return true;
}

bool Api::verifyRight(const std::string& token) const {
    // ok: cpp-secret-compared-byte-by-byte
    return token.size() == apiToken_.size() && CRYPTO_memcmp(token.data(), apiToken_.data(), token.size()) == 0;
}

bool sameName(const std::string& a, const std::string& b) {
    // ok: cpp-secret-compared-byte-by-byte
    return a == b;
}

bool isNumber(const Token& t) {
    // ok: cpp-secret-compared-byte-by-byte
    return t.type == Token::Number;
}
