#include <cstring>
#include <string>

class Player {
public:
    explicit Player(const std::string& name) {
        // ruleid: cpp-unbounded-copy-into-member-array
        std::strcpy(name_, name.c_str());
    }
private:
    char name_[16];
};

void fill(const std::string& text) {
    char line[64];
    // ruleid: cpp-unbounded-copy-into-member-array
    memcpy(line, text.data(), text.size());
    // ruleid: cpp-unbounded-copy-into-member-array
    std::sprintf(line, "%s!", text.c_str());
    use(line);
}

void Decoder::block(const uint8_t* src, uint32_t length) {
    uint8_t block[512];
    // ruleid: cpp-unbounded-copy-into-member-array
    std::copy(src, src + length, block);
    process(block);
}

void fine(const std::string& text) {
    char line[64];
    if (text.size() >= sizeof(line))
        return;
    // ok: cpp-unbounded-copy-into-member-array
    std::strcpy(line, text.c_str());
}

char* dup(const std::string& text) {
    char* out = new char[text.size() + 1];
    // ok: cpp-unbounded-copy-into-member-array
    std::strcpy(out, text.c_str());
    return out;
}

void vec(const std::string& text, std::vector<char>& out) {
    // ok: cpp-unbounded-copy-into-member-array
    std::copy(text.begin(), text.end(), std::back_inserter(out));
}
