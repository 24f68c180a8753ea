#include <filesystem>
#include <string>

// ruleid: cpp-system-details-in-answer
QHttpServerResponse Diag::info() const
{
    QString body = QSysInfo::prettyProductName() + "\n" + QSysInfo::kernelVersion();
    return QHttpServerResponse(body);
}

// ruleid: cpp-system-details-in-answer
void listing(const httplib::Request& req, httplib::Response& res) {
    std::string out;
    for (const auto& e : std::filesystem::directory_iterator("/srv/share"))
        out += e.path().filename().string() + "\n";
    res.set_content(out, "text/plain");
}

void about(const httplib::Request&, httplib::Response& res) {
    // ruleid: cpp-system-details-in-answer
    res.set_header("X-Powered-By", "acme-web/2.4.1");
    res.set_content("hello", "text/plain");
}

// ok: cpp-system-details-in-answer
QHttpServerResponse Diag::health() const
{
    return QHttpServerResponse("ok");
}

// ok: cpp-system-details-in-answer
void logSystem() {
    qInfo() << QSysInfo::prettyProductName();
}

// ok: cpp-system-details-in-answer
QHttpServerResponse Diag::infoForAdmin(const QHttpServerRequest& r) const
{
    if (!isAdmin(r))
        return QHttpServerResponse(QHttpServerResponse::StatusCode::Forbidden);
    return QHttpServerResponse(QSysInfo::kernelVersion());
}
