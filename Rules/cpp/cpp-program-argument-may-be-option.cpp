#include <QProcess>

int clone(const QString &url, const QString &dir)
{
    QProcess git;
    // ruleid: cpp-program-argument-may-be-option
    git.start("git", {"clone", url, dir});
    return git.exitCode();
}

std::string search(const std::string& pattern) {
    bp::ipstream out;
    // ruleid: cpp-program-argument-may-be-option
    bp::child c(bp::search_path("grep"), "-r", pattern, "/srv/notes", bp::std_out > out);
    c.wait();
    return read(out);
}

int ping(const QString &host)
{
    // ruleid: cpp-program-argument-may-be-option
    return QProcess::execute("ping", {"-c", "1", host});
}

int fine(const QString &url)
{
    QProcess git;
    // ok: cpp-program-argument-may-be-option
    git.start("git", {"clone", "--", url});
    // ok: cpp-program-argument-may-be-option
    git.start("git", {"status", "--short"});
    // ok: cpp-program-argument-may-be-option
    return QProcess::execute("my-tool", {url});
}
