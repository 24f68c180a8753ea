#include <fstream>
#include <string>

bool Login::tryUser(const std::string& username, const std::string& password) {
    if (!check(username, password)) {
        // ruleid: cpp-received-text-in-log-line
        spdlog::warn("Failed login for {}", username);
        return false;
    }
    return true;
}

void Search::run(const QString& query)
{
    // ruleid: cpp-received-text-in-log-line
    qInfo() << "search for" << query;
}

void Audit::record(const std::string& actor, const std::string& action) {
    // ruleid: cpp-received-text-in-log-line
    std::ofstream out("/var/log/app/audit.log", std::ios::app);
    out << timestamp() << " | " << actor << " | " << action << std::endl;
}

bool Login::tryRight(const std::string& username, const std::string& password) {
    if (!check(username, password)) {
        // ok: cpp-received-text-in-log-line
        spdlog::warn("Failed login for {}", forLog(username));
        return false;
    }
    return true;
}

void Search::runRight(const QString& query, int hits)
{
    // ok: cpp-received-text-in-log-line
    qInfo() << "search gave" << hits;
}

void started(int port) {
    // ok: cpp-received-text-in-log-line
    spdlog::info("server started on port {}", port);
}
