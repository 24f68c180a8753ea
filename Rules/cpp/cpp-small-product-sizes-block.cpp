#include <cstdlib>
#include <memory>

unsigned char* canvas(int width, int height) {
    // ruleid: cpp-small-product-sizes-block
    return new unsigned char[width * height * 4];
}

void Arena::take(uint16_t items, uint16_t each) {
    // ruleid: cpp-small-product-sizes-block
    uint16_t total = items * each;
    char* block = new char[total];
    blocks_.push_back(block);
}

Point* points(uint32_t count) {
    // ruleid: cpp-small-product-sizes-block
    auto* p = static_cast<Point*>(std::malloc(count * sizeof(Point)));
    return p;
}

unsigned char* canvasRight(int width, int height) {
    if (width <= 0 || height <= 0 || width > 16384 || height > 16384)
        return nullptr;
    // ok: cpp-small-product-sizes-block
    return new unsigned char[static_cast<size_t>(width) * height * 4];
}

std::vector<unsigned char> canvasVector(size_t width, size_t height) {
    // ok: cpp-small-product-sizes-block
    return std::vector<unsigned char>(width * height);
}

void ArenaRight::take(uint16_t items, uint16_t each) {
    // ok: cpp-small-product-sizes-block
    size_t total = size_t{items} * each;
    char* block = new char[total];
    blocks_.push_back(block);
}
