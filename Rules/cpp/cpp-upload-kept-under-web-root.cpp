svr.Post("/upload", [](const httplib::Request& req, httplib::Response& res) {
    const auto& file = req.get_file_value("file");
    fs::path target = fs::path("./www/uploads") / fs::path(file.filename).filename();
    // ruleid: cpp-upload-kept-under-web-root
    std::ofstream(target, std::ios::binary) << file.content;
});

void upload(const httplib::Request& req, httplib::Response& res) {
    const auto& file = req.get_file_value("file");
    auto name = std::filesystem::path(file.filename).filename();
    // ruleid: cpp-upload-kept-under-web-root
    std::ofstream out("/var/www/html/uploads/" + name.string(), std::ios::binary);
    out << file.content;
}

void Avatar::receive(const Part& part, const QByteArray& content)
{
    const QString to = m_uploadDir + "/" + part.fileName;
    // ruleid: cpp-upload-kept-under-web-root
    QFile f(to);
    f.open(QIODevice::WriteOnly);
    f.write(content + part.readAll());
}

svr.Post("/upload-safe", [](const httplib::Request& req, httplib::Response& res) {
    const auto& file = req.get_file_value("file");
    fs::path name = fs::path(file.filename).filename();
    if (name.extension() != ".png")
        return;
    fs::path target = fs::path("./www/uploads") / name;
    // ok: cpp-upload-kept-under-web-root
    std::ofstream(target, std::ios::binary) << file.content;
});

void uploadSafe(const httplib::Request& req, httplib::Response& res) {
    const auto& file = req.get_file_value("file");
    // ok: cpp-upload-kept-under-web-root
    std::ofstream out(uploadDir + randomHex(16), std::ios::binary);
    out << file.content;
}

void Log::open(const std::string& name) {
    // ok: cpp-upload-kept-under-web-root
    std::ofstream out(dir_ + "/" + name);
}
