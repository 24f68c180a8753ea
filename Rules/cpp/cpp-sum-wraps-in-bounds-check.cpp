#include <cstdint>
#include <cstring>

bool Block::clear(uint32_t offset, uint32_t length) {
    // ruleid: cpp-sum-wraps-in-bounds-check
    if (offset + length > capacity_)
        return false;
    std::memset(data_ + offset, 0, length);
    return true;
}

void copyOut(const Region& r, unsigned start, unsigned count, char* out) {
    // ruleid: cpp-sum-wraps-in-bounds-check
    if (start + count <= r.size()) {
        std::memcpy(out, r.data() + start, count);
    }
}

std::string slice(const std::vector<char>& v, size_t pos, size_t len) {
    // ruleid: cpp-sum-wraps-in-bounds-check
    if (pos + len > v.size())
        throw std::out_of_range("slice");
    return std::string(v.data() + pos, len);
}

bool BlockRight::clear(uint32_t offset, uint32_t length) {
    // ok: cpp-sum-wraps-in-bounds-check
    if (offset > capacity_ || length > capacity_ - offset)
        return false;
    std::memset(data_ + offset, 0, length);
    return true;
}

bool BlockWide::clear(uint32_t offset, uint32_t length) {
    // ok: cpp-sum-wraps-in-bounds-check
    if (uint64_t{offset} + length > capacity_)
        return false;
    return true;
}

int limit(int x, int y, int z) {
    // ok: cpp-sum-wraps-in-bounds-check
    if (x + y > z)
        return z;
    return x + y;
}
