#include <spdlog/spdlog.h>
#include <httplib.h>

void login(const httplib::Request& req, httplib::Response& res) {
    auto user = req.get_param_value("user");
    if (!known(user)) {
        // ruleid: cpp-request-value-in-log
        spdlog::warn("Failed login for user {}", user);
        res.status = 401;
    }
}

void visit(const HttpRequestPtr& req) {
    // ruleid: cpp-request-value-in-log
    LOG_INFO << "agent " << req->getHeader("User-Agent");
}

void Server::onLine(QTcpSocket *client)
{
    const QByteArray line = client->readLine();
    // ruleid: cpp-request-value-in-log
    qInfo() << "got" << line;
}

void fine(const httplib::Request& req) {
    auto user = req.get_param_value("user");
    // ok: cpp-request-value-in-log
    spdlog::warn("Failed login for user {}", escapeControl(user));
    // ok: cpp-request-value-in-log
    spdlog::info("length {}", user.size());
    // ok: cpp-request-value-in-log
    std::cout << user;
}
