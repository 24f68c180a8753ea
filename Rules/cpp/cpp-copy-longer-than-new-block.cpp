#include <cstring>
#include <memory>
#include <vector>

char* duplicate(const std::string& text, size_t room) {
    char* copy = new char[room];
    // ruleid: cpp-copy-longer-than-new-block
    std::memcpy(copy, text.data(), text.size());
    return copy;
}

void Frame::load(std::istream& in, uint16_t declared, uint16_t actual) {
    auto data = std::make_unique<char[]>(declared);
    // ruleid: cpp-copy-longer-than-new-block
    in.read(data.get(), actual);
    keep(std::move(data));
}

void gather(const uint8_t* src, size_t width, size_t stride) {
    std::vector<uint8_t> row(width);
    // ruleid: cpp-copy-longer-than-new-block
    memcpy(row.data(), src, stride);
    emitRow(row);
}

char* duplicateRight(const std::string& text) {
    char* copy = new char[text.size()];
    // ok: cpp-copy-longer-than-new-block
    std::memcpy(copy, text.data(), text.size());
    return copy;
}

void gatherChecked(const uint8_t* src, size_t width, size_t stride) {
    std::vector<uint8_t> row(width);
    if (stride > width)
        return;
    // ok: cpp-copy-longer-than-new-block
    memcpy(row.data(), src, stride);
}

void loadWhole(std::istream& in, uint32_t size) {
    std::vector<char> data(size);
    // ok: cpp-copy-longer-than-new-block
    in.read(data.data(), size);
}
