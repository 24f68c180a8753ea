#include <filesystem>
#include <fstream>
namespace fs = std::filesystem;

void writeOnce(const fs::path& p, const std::string& text) {
    // ruleid: cpp-file-tested-then-opened
    if (fs::exists(p))
        throw std::runtime_error("already there");
    std::ofstream out(p);
    out << text;
}

bool Uploader::replace(const QString &path)
{
    // ruleid: cpp-file-tested-then-opened
    QFileInfo info(path);
    if (info.isSymLink() || info.ownerId() != getuid())
        return false;
    QFile f(path);
    return f.open(QIODevice::WriteOnly);
}

void drop(const std::string& name) {
    // ruleid: cpp-file-tested-then-opened
    if (std::filesystem::exists(name))
        std::filesystem::remove(name);
}

void fine(const fs::path& p) {
    // ok: cpp-file-tested-then-opened
    std::ofstream out(p, std::ios::noreplace);
    // ok: cpp-file-tested-then-opened
    if (fs::exists(p))
        report(p);
    // ok: cpp-file-tested-then-opened
    fs::remove(p);
}
