#include <cstdlib>
#include <memory>
#include <string>

std::shared_ptr<Config> current() {
    static Config instance;
    // ruleid: cpp-smart-pointer-or-delete-of-foreign-memory
    return std::shared_ptr<Config>(&instance);
}

void mixed() {
    // ruleid: cpp-smart-pointer-or-delete-of-foreign-memory
    int* values = new int[16];
    use(values);
    free(values);
}

class Image {
public:
    // ruleid: cpp-smart-pointer-or-delete-of-foreign-memory
    Image() : pixels_(inline_) {}
    ~Image() { delete[] pixels_; }
private:
    uint8_t inline_[64];
    uint8_t* pixels_;
};

void text(const std::string& s) {
    // ruleid: cpp-smart-pointer-or-delete-of-foreign-memory
    free((void*)s.c_str());
}

std::shared_ptr<Config> currentRight() {
    // ok: cpp-smart-pointer-or-delete-of-foreign-memory
    static auto instance = std::make_shared<Config>();
    return instance;
}

void matched() {
    // ok: cpp-smart-pointer-or-delete-of-foreign-memory
    int* values = new int[16];
    use(values);
    delete[] values;
}

void fromMalloc() {
    // ok: cpp-smart-pointer-or-delete-of-foreign-memory
    char* p = static_cast<char*>(std::malloc(16));
    use(p);
    std::free(p);
}
