#include <filesystem>
#include <fstream>

void report(const std::string& user) {
    // ruleid: cpp-fixed-name-in-temporary-directory
    std::string path = "/tmp/report_" + user + ".html";
    write(path);
}

QString Builder::dir() const
{
    // ruleid: cpp-fixed-name-in-temporary-directory
    return QDir::tempPath() + "/builder-" + m_name;
}

void work() {
    // ruleid: cpp-fixed-name-in-temporary-directory
    fs::path dir = "/tmp/renderer";
    fs::create_directory(dir);
}

void fine(const std::string& user) {
    // ok: cpp-fixed-name-in-temporary-directory
    std::string path = "/srv/reports/" + user + ".html";
    // ok: cpp-fixed-name-in-temporary-directory
    std::string tpl = std::string("/tmp/report-") + "XXXXXX";
    // ok: cpp-fixed-name-in-temporary-directory
    QTemporaryDir dir;
    use(path, tpl);
}
