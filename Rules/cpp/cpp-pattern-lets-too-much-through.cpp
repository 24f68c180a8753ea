#include <regex>
#include <string>

bool safeName(const std::string& s) {
    // ruleid: cpp-pattern-lets-too-much-through
    static const std::regex re("^[A-z0-9._-]+$");
    return std::regex_match(s, re);
}

bool ownOrigin(const std::string& origin) {
    // ruleid: cpp-pattern-lets-too-much-through
    static const std::regex re("https://[a-z]+.acme.com");
    return std::regex_match(origin, re);
}

// ruleid: cpp-pattern-lets-too-much-through
bool isNumber(const std::string& s) {
    static const std::regex re("[0-9]+");
    return std::regex_search(s, re);
}

bool safeNameRight(const std::string& s) {
    // ok: cpp-pattern-lets-too-much-through
    static const std::regex re("[A-Za-z0-9_-]+");
    return std::regex_match(s, re);
}

bool ownOriginRight(const std::string& origin) {
    // ok: cpp-pattern-lets-too-much-through
    static const std::regex re(R"(https://[a-z]+\.acme\.com)");
    return std::regex_match(origin, re);
}

std::string firstNumber(const std::string& s) {
    std::smatch m;
    // ok: cpp-pattern-lets-too-much-through
    static const std::regex re("[0-9]+");
    return std::regex_search(s, m, re) ? m.str() : "";
}
