#include <map>
#include <sstream>
#include <string>

std::string toJson(const std::map<std::string, std::string>& m) {
    std::string out = "{";
    for (const auto& [k, v] : m)
        // ruleid: cpp-json-built-by-concatenation
        out += "\"" + k + "\":\"" + v + "\"";
    return out + "}";
}

std::string user(const std::string& name) {
    // ruleid: cpp-json-built-by-concatenation
    return "{\"name\": \"" + name + "\"}";
}

std::string event(const std::string& text) {
    std::ostringstream os;
    // ruleid: cpp-json-built-by-concatenation
    os << "{\"text\":\"" << text << "\"}";
    return os.str();
}

std::string fine(const std::string& name, int n) {
    // ok: cpp-json-built-by-concatenation
    std::string a = "{\"name\": \"" + jsonEscape(name) + "\"}";
    // ok: cpp-json-built-by-concatenation
    std::string b = "{\"count\": " + std::to_string(n) + "}";
    // ok: cpp-json-built-by-concatenation
    return a + b + nlohmann::json{{"name", name}}.dump();
}
