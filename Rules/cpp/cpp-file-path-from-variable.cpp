#include <fstream>
#include <filesystem>
#include <httplib.h>

std::string readDocument(const std::string& name) {
    // ruleid: cpp-file-path-from-variable
    std::ifstream in("/srv/docs/" + name);
    return {std::istreambuf_iterator<char>(in), {}};
}

void download(const httplib::Request& req, httplib::Response& res) {
    auto file = req.get_param_value("file");
    std::filesystem::path p = std::filesystem::path(root_) / file;
    // ruleid: cpp-file-path-from-variable
    std::filesystem::remove(p);
    res.status = 204;
}

QByteArray Store::load(const QString &fileName)
{
    // ruleid: cpp-file-path-from-variable
    QFile f(m_baseDir + fileName);
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

bool remove(const std::string& name) {
    std::string path = "/var/uploads/" + name;
    // ruleid: cpp-file-path-from-variable
    return std::filesystem::remove(path);
}

std::string checked(const std::string& name) {
    if (name.find("..") != std::string::npos)
        return {};
    // ok: cpp-file-path-from-variable
    std::ifstream in("/srv/docs/" + name);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string fixed(int n, const std::string& name) {
    // ok: cpp-file-path-from-variable
    std::ifstream in("/srv/docs/" + std::to_string(n));
    // ok: cpp-file-path-from-variable
    std::ifstream conf("/etc/app.conf");
    if (!isPlainName(name))
        return {};
    // ok: cpp-file-path-from-variable
    std::ifstream again("/srv/docs/" + name);
    return {};
}
