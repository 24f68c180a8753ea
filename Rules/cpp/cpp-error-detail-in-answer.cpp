#include <string>

QHttpServerResponse Items::get(int id)
{
    QSqlQuery q(m_db);
    if (!q.exec())
        // ruleid: cpp-error-detail-in-answer
        return QHttpServerResponse("text/plain", q.lastError().text().toUtf8());
    return QHttpServerResponse(q.value(0).toString());
}

grpc::Status Service::Find(grpc::ServerContext* ctx, const Key* key, Item* out) {
    try {
        *out = store_.find(key->name());
    } catch (const std::exception& e) {
        // ruleid: cpp-error-detail-in-answer
        return grpc::Status(grpc::StatusCode::INTERNAL, e.what());
    }
    return grpc::Status::OK;
}

void Session::fail(const std::exception& e) {
    // ruleid: cpp-error-detail-in-answer
    boost::asio::write(socket_, boost::asio::buffer(std::string("ERR ") + e.what()));
}

QHttpServerResponse Items::getRight(int id)
{
    QSqlQuery q(m_db);
    if (!q.exec()) {
        // ok: cpp-error-detail-in-answer
        qWarning() << "items:" << q.lastError().text();
        return QHttpServerResponse(QHttpServerResponse::StatusCode::InternalServerError);
    }
    return QHttpServerResponse(q.value(0).toString());
}

void Session::failRight(const std::exception& e) {
    // ok: cpp-error-detail-in-answer
    spdlog::error("session: {}", e.what());
    reply("ERR internal");
}

void toConsole(const std::exception& e) {
    // ok: cpp-error-detail-in-answer
    std::cerr << "error: " << e.what() << "\n";
}
