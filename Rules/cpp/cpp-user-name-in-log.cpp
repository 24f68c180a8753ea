#include <fstream>
#include <spdlog/spdlog.h>

void Audit::record(const std::string& actor, int code) {
    std::ofstream out("/var/log/app/audit.log", std::ios::app);
    // ruleid: cpp-user-name-in-log
    out << timestamp() << " | " << actor << " | " << code << std::endl;
}

void failed(const std::string& username) {
    // ruleid: cpp-user-name-in-log
    spdlog::warn("login failed for {}", username);
}

void request(const std::string& url) {
    // ruleid: cpp-user-name-in-log
    accessLog << "GET " << url << "\n";
}

void fine(const std::string& username, int uid) {
    // ok: cpp-user-name-in-log
    spdlog::warn("login failed for {}", uid);
    // ok: cpp-user-name-in-log
    spdlog::warn("login failed for {}", escape(username));
    // ok: cpp-user-name-in-log
    std::cout << username;
}
