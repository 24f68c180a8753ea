#include <algorithm>
#include <memory>

void run(const std::string& path) {
    // ruleid: cpp-removed-or-superseded-function
    std::auto_ptr<Document> doc(new Document(path));
    doc->load();
}

void mix(std::vector<int>& v) {
    // ruleid: cpp-removed-or-superseded-function
    std::random_shuffle(v.begin(), v.end());
    // ruleid: cpp-removed-or-superseded-function
    v.erase(std::remove_if(v.begin(), v.end(), std::bind2nd(std::less<int>(), 0)), v.end());
}

std::string address(const std::string& name) {
    // ruleid: cpp-removed-or-superseded-function
    hostent* he = ::gethostbyname(name.c_str());
    return he ? "found" : "";
}

void runRight(const std::string& path) {
    // ok: cpp-removed-or-superseded-function
    auto doc = std::make_unique<Document>(path);
    doc->load();
}

void mixRight(std::vector<int>& v, std::mt19937& gen) {
    // ok: cpp-removed-or-superseded-function
    std::shuffle(v.begin(), v.end(), gen);
}

bool addressRight(const char* name, addrinfo** out) {
    // ok: cpp-removed-or-superseded-function
    return getaddrinfo(name, nullptr, nullptr, out) == 0;
}
