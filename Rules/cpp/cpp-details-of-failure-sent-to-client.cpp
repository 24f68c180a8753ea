void Rpc::handle(QTcpSocket* s, const QJsonObject& call)
{
    QSqlQuery q(m_db);
    if (!q.exec("SELECT 1")) {
        const QString detail = q.lastError().text() + m_db.hostName();
        // ruleid: cpp-details-of-failure-sent-to-client
        s->write(toJson(detail));
        return;
    }
}

CROW_ROUTE(app, "/info")([] {
    crow::json::wvalue j;
    // ruleid: cpp-details-of-failure-sent-to-client
    j["os"] = QSysInfo::prettyProductName().toStdString();
    return j;
});

void Server::onCrash(int sig) {
    void* frames[64];
    int n = backtrace(frames, 64);
    char** syms = backtrace_symbols(frames, n);
    for (int i = 0; i < n; ++i)
        // ruleid: cpp-details-of-failure-sent-to-client
        current_->write(std::string(syms[i]) + "\n");
}

void Rpc::handleSafe(QTcpSocket* s, const QJsonObject& call)
{
    QSqlQuery q(m_db);
    if (!q.exec("SELECT 1")) {
        qWarning() << q.lastError().text();
        // ok: cpp-details-of-failure-sent-to-client
        s->write("internal error");
        return;
    }
}

CROW_ROUTE(app, "/health")([] {
    crow::json::wvalue j;
    // ok: cpp-details-of-failure-sent-to-client
    j["status"] = "ok";
    return j;
});

void Server::onCrashSafe(int sig) {
    void* frames[64];
    int n = backtrace(frames, 64);
    // ok: cpp-details-of-failure-sent-to-client
    backtrace_symbols_fd(frames, n, log_fd);
}
