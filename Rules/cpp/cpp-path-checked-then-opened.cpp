#include <filesystem>
#include <fstream>
#include <unistd.h>

std::string readAllowed(const std::string& path) {
    // ruleid: cpp-path-checked-then-opened
    if (::access(path.c_str(), R_OK) != 0)
        throw std::runtime_error("not readable");
    std::ifstream in(path);
    return slurp(in);
}

void writeOnce(const std::filesystem::path& file, const std::string& text) {
    // ruleid: cpp-path-checked-then-opened
    if (std::filesystem::exists(file))
        return;
    std::ofstream out(file);
    out << text;
}

void dropOwn(const char* name) {
    struct stat st;
    // ruleid: cpp-path-checked-then-opened
    if (lstat(name, &st) == 0 && st.st_uid == getuid())
        unlink(name);
}

void readAllowedRight(const std::string& path) {
    // ok: cpp-path-checked-then-opened
    int fd = ::open(path.c_str(), O_RDONLY | O_NOFOLLOW);
    struct stat st;
    if (fd < 0 || ::fstat(fd, &st) != 0)
        throw std::runtime_error("not readable");
}

void writeOnceRight(const std::string& file, const std::string& text) {
    // ok: cpp-path-checked-then-opened
    int fd = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL, 0600);
    put(fd, text);
}

bool haveConfig(const std::filesystem::path& file) {
    // ok: cpp-path-checked-then-opened
    return std::filesystem::exists(file);
}
