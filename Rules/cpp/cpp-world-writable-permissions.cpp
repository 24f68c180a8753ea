#include <filesystem>
#include <QFile>

namespace fs = std::filesystem;

void open_up(const fs::path& p)
{
    // ruleid: cpp-world-writable-permissions
    fs::permissions(p, fs::perms::all);
    // ruleid: cpp-world-writable-permissions
    std::filesystem::permissions(p, std::filesystem::perms::others_write, std::filesystem::perm_options::add);
}

void qt(QFile& f)
{
    // ruleid: cpp-world-writable-permissions
    f.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::WriteOther);
}

void good(const fs::path& p, QFile& f)
{
    // ok: cpp-world-writable-permissions
    fs::permissions(p, fs::perms::owner_all);
    // ok: cpp-world-writable-permissions
    fs::permissions(p, fs::perms::owner_read | fs::perms::owner_write);
    // ok: cpp-world-writable-permissions
    f.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}
