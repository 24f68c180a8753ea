#include <QNetworkRequest>

void ApiClient::send(const QNetworkRequest &req)
{
    // ruleid: cpp-authorisation-header-in-log
    qDebug() << "POST" << req.url() << "Authorization:" << req.rawHeader("Authorization");
}

void visit(const httplib::Request& req) {
    // ruleid: cpp-authorisation-header-in-log
    spdlog::info("auth {}", req.get_header_value("Authorization"));
    // ruleid: cpp-authorisation-header-in-log
    std::cerr << req.get_header_value("Cookie");
    // ok: cpp-authorisation-header-in-log
    spdlog::info("agent {}", req.get_header_value("User-Agent"));
    // ok: cpp-authorisation-header-in-log
    std::cerr << req.get_header_value("Accept");
    // ok: cpp-authorisation-header-in-log
    check(req.get_header_value("Authorization"));
}
