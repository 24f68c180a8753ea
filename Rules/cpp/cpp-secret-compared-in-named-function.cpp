bool sameToken(const char* a, const char* b) {
    // ruleid: cpp-secret-compared-in-named-function
    return strcmp(a, b) == 0;
}

bool Api::verifySignature(const std::string& given, const std::string& wanted) {
    // ruleid: cpp-secret-compared-in-named-function
    return given == wanted;
}

bool checkHmac(const unsigned char* a, const unsigned char* b) {
    // ruleid: cpp-secret-compared-in-named-function
    return memcmp(a, b, 32) == 0;
}

bool sameTokenSafe(const std::string& a, const std::string& b) {
    // ok: cpp-secret-compared-in-named-function
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

bool sameName(const char* a, const char* b) {
    // ok: cpp-secret-compared-in-named-function
    return strcmp(a, b) == 0;
}

bool checkHmacSafe(const unsigned char* a, const unsigned char* b) {
    // ok: cpp-secret-compared-in-named-function
    return sodium_memcmp(a, b, 32) == 0;
}
