#include <cstring>
#include <vector>

std::vector<char> chunk(std::istream& in) {
    // ruleid: cpp-signed-length-checked-above-only
    int32_t length = 0;
    in.read(reinterpret_cast<char*>(&length), sizeof(length));
    if (length > 4096)
        throw std::runtime_error("too long");
    std::vector<char> out(static_cast<size_t>(length));
    return out;
}

// ruleid: cpp-signed-length-checked-above-only
void store(char* out, const char* src, int len) {
    if (len > 256)
        return;
    std::memcpy(out, src, len);
}

class Table {
public:
    void call(const Message& m) {
        // ruleid: cpp-signed-length-checked-above-only
        int type = m.type;
        if (type < static_cast<int>(handlers_.size()))
            handlers_[type](m);
    }
};

std::vector<char> chunkRight(std::istream& in) {
    // ok: cpp-signed-length-checked-above-only
    int32_t length = 0;
    in.read(reinterpret_cast<char*>(&length), sizeof(length));
    if (length < 0 || length > 4096)
        throw std::runtime_error("bad length");
    std::vector<char> out(static_cast<size_t>(length));
    return out;
}

// ok: cpp-signed-length-checked-above-only
void storeRight(char* out, const char* src, size_t len) {
    if (len > 256)
        return;
    std::memcpy(out, src, len);
}

void callRight(const Message& m) {
    // ok: cpp-signed-length-checked-above-only
    int type = m.type;
    if (type >= 0 && type < static_cast<int>(handlers_.size()))
        handlers_[type](m);
}
