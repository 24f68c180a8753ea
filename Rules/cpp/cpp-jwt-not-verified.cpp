#include <jwt-cpp/jwt.h>

std::string user(const std::string& token) {
    auto decoded = jwt::decode(token);
    // ruleid: cpp-jwt-not-verified
    return decoded.get_payload_claim("sub").as_string();
}

std::string subject(const std::string& token) {
    // ruleid: cpp-jwt-not-verified
    return jwt::decode(token).get_subject();
}

bool none(const std::string& token) {
    auto decoded = jwt::decode(token);
    // ruleid: cpp-jwt-not-verified
    auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::none{});
    verifier.verify(decoded);
    return true;
}

std::string fine(const std::string& token) {
    auto decoded = jwt::decode(token);
    // ok: cpp-jwt-not-verified
    auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::rs256{publicKey()});
    verifier.verify(decoded);
    // ok: cpp-jwt-not-verified
    return decoded.get_payload_claim("sub").as_string();
}

std::string other(const Decoded& d) {
    // ok: cpp-jwt-not-verified
    return d.get_payload_claim("sub").as_string();
}
