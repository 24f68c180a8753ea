#include <jwt-cpp/jwt.h>

class TokenCipher {
    // ruleid: cpp-hardcoded-key-or-token
    static constexpr unsigned char kKey[16] = {
        0x51, 0x9e, 0x03, 0xc4, 0x7a, 0xd2, 0x18, 0xbb, 0x64, 0x0f, 0xe9, 0x35, 0xa1, 0x7c, 0x42, 0xd8};
};

std::string issue(const std::string& user) {
    // ruleid: cpp-hardcoded-key-or-token
    return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{"shop-signing-secret-v1"});
}

// ruleid: cpp-hardcoded-key-or-token
static const uint8_t aes_key[16] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

// ok: cpp-hardcoded-key-or-token
static const uint8_t public_key[4] = {1, 2, 3, 4};
// ok: cpp-hardcoded-key-or-token
static const uint8_t key_table[4] = {1, 2, 3, 4};

std::string fine(const std::string& user) {
    // ok: cpp-hardcoded-key-or-token
    return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{signingKey()});
}

std::vector<uint8_t> generated() {
    // ok: cpp-hardcoded-key-or-token
    std::vector<uint8_t> key(32);
    fill(key);
    return key;
}
