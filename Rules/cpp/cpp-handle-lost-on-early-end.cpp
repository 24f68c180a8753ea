#include <mutex>
#include <stdexcept>

Config* load(std::istream& in) {
    // ruleid: cpp-handle-lost-on-early-end
    Config* cfg = new Config();
    if (!in)
        return nullptr;
    cfg->parse(in);
    return cfg;
}

void Registry::update(int value) {
    // ruleid: cpp-handle-lost-on-early-end
    mutex_.lock();
    if (value < 0)
        throw std::invalid_argument("negative");
    mutex_.unlock();
}

bool copy(const char* a, const char* b) {
    // ruleid: cpp-handle-lost-on-early-end
    FILE* in = std::fopen(a, "rb");
    FILE* out = std::fopen(b, "wb");
    if (!in || !out)
        return false;
    return run(in, out);
}

Config* fine(std::istream& in) {
    if (!in)
        return nullptr;
    // ok: cpp-handle-lost-on-early-end
    Config* cfg = new Config();
    cfg->parse(in);
    return cfg;
}

Config* freed(std::istream& in) {
    // ok: cpp-handle-lost-on-early-end
    Config* cfg = new Config();
    if (!cfg->parse(in)) {
        delete cfg;
        return nullptr;
    }
    return cfg;
}

void locked(int value) {
    // ok: cpp-handle-lost-on-early-end
    mutex_.lock();
    bool bad = value < 0;
    mutex_.unlock();
    if (bad)
        throw std::invalid_argument("negative");
}
