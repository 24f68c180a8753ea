#include <ostream>

void writeHeader(std::ostream& out, const Header* h) {
    // ruleid: cpp-sizeof-of-pointer-parameter
    out.write(reinterpret_cast<const char*>(h), sizeof(h));
}

void clearKey(unsigned char* key) {
    // ruleid: cpp-sizeof-of-pointer-parameter
    std::fill(key, key + sizeof(key), 0);
}

void reset(State* s) {
    // ruleid: cpp-sizeof-of-pointer-parameter
    std::memset(s, 0, sizeof(s));
}

void fine(std::ostream& out, const Header* h, State* s) {
    // ok: cpp-sizeof-of-pointer-parameter
    out.write(reinterpret_cast<const char*>(h), sizeof(*h));
    // ok: cpp-sizeof-of-pointer-parameter
    std::memset(s, 0, sizeof(*s));
    unsigned char key[32];
    // ok: cpp-sizeof-of-pointer-parameter
    std::fill(key, key + sizeof(key), 0);
}
