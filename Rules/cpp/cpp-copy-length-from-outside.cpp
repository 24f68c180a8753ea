#include <cstring>
#include <istream>
#include <memory>

void Packet::fill(std::istream& in) {
    uint16_t len = 0;
    in.read(reinterpret_cast<char*>(&len), 2);
    // ruleid: cpp-copy-length-from-outside
    in.read(reinterpret_cast<char*>(data_.get()), len);
}

void Frame::take(int fd) {
    uint32_t n = 0;
    ::recv(fd, &n, sizeof(n), 0);
    // ruleid: cpp-copy-length-from-outside
    ::recv(fd, room_, ntohl(n), 0);
}

std::string name(const char* p) {
    uint16_t n;
    std::memcpy(&n, p, 2);
    // ruleid: cpp-copy-length-from-outside
    return std::string(p + 2, n);
}

void Packet::fillRight(std::istream& in) {
    uint16_t len = 0;
    in.read(reinterpret_cast<char*>(&len), 2);
    if (len > size_)
        throw std::length_error("packet");
    // ok: cpp-copy-length-from-outside
    in.read(reinterpret_cast<char*>(data_.get()), len);
}

std::vector<char> body(std::istream& in) {
    uint16_t len = 0;
    in.read(reinterpret_cast<char*>(&len), 2);
    std::vector<char> v(len);
    // ok: cpp-copy-length-from-outside
    in.read(v.data(), len);
    return v;
}

void copyAll(const std::string& s, char* out) {
    // ok: cpp-copy-length-from-outside
    std::memcpy(out, s.data(), s.size());
}
