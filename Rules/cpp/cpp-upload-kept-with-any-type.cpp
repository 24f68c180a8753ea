#include "httplib.h"

void upload(const httplib::Request& req, httplib::Response& res) {
    const auto& file = req.get_file_value("photo");
    // ruleid: cpp-upload-kept-with-any-type
    std::ofstream out("/srv/www/photos/" + file.filename, std::ios::binary);
    out << file.content;
}

void PhotoController::save(const HttpRequestPtr& req, std::function<void(const HttpResponsePtr&)>&& cb) {
    MultiPartParser parser;
    parser.parse(req);
    for (const auto& f : parser.getFiles())
        // ruleid: cpp-upload-kept-with-any-type
        f.saveAs(f.getFileName());
    cb(HttpResponse::newHttpResponse());
}

bool ProfileApi::store(const QString& fileName, const QByteArray& body)
{
    // ruleid: cpp-upload-kept-with-any-type
    QFile f(m_webRoot + "/avatars/" + QFileInfo(fileName).fileName());
    if (!f.open(QIODevice::WriteOnly))
        return false;
    return f.write(body) == body.size();
}

void uploadRight(const httplib::Request& req, httplib::Response& res) {
    const auto& file = req.get_file_value("photo");
    const auto ext = std::filesystem::path(file.filename).extension();
    if (ext != ".png")
        return;
    // ok: cpp-upload-kept-with-any-type
    std::ofstream out("/srv/photos/" + newId() + ".png", std::ios::binary);
    out << file.content;
}

void settingsFile() {
    // ok: cpp-upload-kept-with-any-type
    std::ofstream out("/etc/app.conf");
    out << "a=1\n";
}

void keepByHash(const std::string& content) {
    // ok: cpp-upload-kept-with-any-type
    std::ofstream out("/srv/blobs/" + sha256Hex(content));
    out << content;
}
