#include <string>

bool verifySignature(const std::string& body, const std::string& headerSig, const std::string& secret) {
    std::string expected = hmacSha256Hex(secret, body);
    // ruleid: cpp-secret-compared-with-operator
    return expected == headerSig;
}

bool ApiAuth::check(const QByteArray &token) const
{
    for (int i = 0; i < token.size(); ++i) {
        // ruleid: cpp-secret-compared-with-operator
        if (token[i] != m_token[i])
            return false;
    }
    return true;
}

int check_api_key(const char* supplied, const char* expected_key) {
    // ruleid: cpp-secret-compared-with-operator
    return std::strcmp(supplied, expected_key) == 0;
}

bool fine(const std::string& sig, const std::string& expected) {
    // ok: cpp-secret-compared-with-operator
    return CRYPTO_memcmp(sig.data(), expected.data(), sig.size()) == 0;
}

bool checkKind(const Token& token, int kind) {
    // ok: cpp-secret-compared-with-operator
    if (token == Token::End)
        return false;
    // ok: cpp-secret-compared-with-operator
    return token.kind == kind;
}

bool checkName(const std::string& name, const std::string& other) {
    // ok: cpp-secret-compared-with-operator
    return name == other;
}
