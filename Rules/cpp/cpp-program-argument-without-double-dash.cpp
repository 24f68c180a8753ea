#include <string>
#include <unistd.h>

void unpack(const std::string& archive, const std::string& member) {
    if (fork() == 0) {
        // ruleid: cpp-program-argument-without-double-dash
        execlp("tar", "tar", "-xf", archive.c_str(), member.c_str(), nullptr);
        _exit(127);
    }
}

void Repo::cloneFrom(const QString& url)
{
    QProcess p;
    // ruleid: cpp-program-argument-without-double-dash
    p.start("git", QStringList() << "clone" << url);
    p.waitForFinished();
}

void search(const std::string& pattern, const std::string& dir) {
    // ruleid: cpp-program-argument-without-double-dash
    bp::child c(bp::search_path("grep"), "-r", pattern, dir);
    c.wait();
}

void unpackRight(const std::string& archive, const std::string& member) {
    if (fork() == 0) {
        // ok: cpp-program-argument-without-double-dash
        execlp("tar", "tar", "-xf", archive.c_str(), "--", member.c_str(), nullptr);
        _exit(127);
    }
}

void Repo::cloneRight(const QString& url)
{
    if (url.startsWith("-"))
        return;
    QProcess p;
    // ok: cpp-program-argument-without-double-dash
    p.start("git", QStringList() << "clone" << url);
}

void version() {
    // ok: cpp-program-argument-without-double-dash
    execlp("git", "git", "--version", nullptr);
}
