#include <cstdio>
#include <memory>
#include <mutex>

Config* load(const std::string& path) {
    // ruleid: cpp-resource-lost-on-early-return
    Config* cfg = new Config();
    std::ifstream in(path);
    if (!in)
        return nullptr;
    cfg->parse(in);
    return cfg;
}

void frame(const Scene& scene) {
    // ruleid: cpp-resource-lost-on-early-return
    float* depth = new float[scene.pixels()];
    rasterize(scene);
    if (scene.empty()) {
        throw std::runtime_error("empty");
    }
    delete[] depth;
}

int rows(sqlite3* db, const char* sql) {
    // ruleid: cpp-resource-lost-on-early-return
    sqlite3_stmt* st = nullptr;
    if (sqlite3_prepare_v2(db, sql, -1, &st, nullptr) != SQLITE_OK)
        return -1;
    if (sqlite3_step(st) != SQLITE_ROW)
        return -1;
    int n = sqlite3_column_int(st, 0);
    sqlite3_finalize(st);
    return n;
}

void Registry::put(const std::string& key, int value) {
    // ruleid: cpp-resource-lost-on-early-return
    mutex_.lock();
    if (value < 0)
        throw std::invalid_argument("negative");
    map_[key] = value;
    mutex_.unlock();
}

std::unique_ptr<Config> loadRight(const std::string& path) {
    // ok: cpp-resource-lost-on-early-return
    auto cfg = std::make_unique<Config>();
    std::ifstream in(path);
    if (!in)
        return nullptr;
    cfg->parse(in);
    return cfg;
}

void frameRight(const Scene& scene) {
    // ok: cpp-resource-lost-on-early-return
    float* depth = new float[scene.pixels()];
    if (scene.empty()) {
        delete[] depth;
        throw std::runtime_error("empty");
    }
    draw(depth);
    delete[] depth;
}

void putRight(const std::string& key, int value) {
    // ok: cpp-resource-lost-on-early-return
    std::lock_guard<std::mutex> lock(mutex_);
    if (value < 0)
        throw std::invalid_argument("negative");
    map_[key] = value;
}

bool readHeader(const char* path) {
    // ok: cpp-resource-lost-on-early-return
    FILE* in = std::fopen(path, "rb");
    if (!in)
        return false;
    char head[16];
    bool good = std::fread(head, 1, sizeof(head), in) == sizeof(head);
    std::fclose(in);
    return good;
}
