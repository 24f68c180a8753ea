void Api::onRequest(const http::request<http::string_body>& req) {
    // ruleid: cpp-log-of-request-parts-raw
    log_ << "request " << req.target() << " from " << req["User-Agent"] << "\n";
}

void handle(const httplib::Request& req, httplib::Response& res) {
    // ruleid: cpp-log-of-request-parts-raw
    spdlog::info("agent {}", req.get_header_value("User-Agent"));
}

void access(std::ostream& accessLog, const httplib::Request& req) {
    // ruleid: cpp-log-of-request-parts-raw
    accessLog << "POST " << req.body << "\n";
}

void Api::onRequestSafe(const http::request<http::string_body>& req) {
    // ok: cpp-log-of-request-parts-raw
    log_ << "request " << escape(req.target()) << "\n";
}

void handleSafe(const httplib::Request& req, httplib::Response& res) {
    // ok: cpp-log-of-request-parts-raw
    spdlog::info("status {}", res.status);
}

void count(std::ostream& accessLog, int n) {
    // ok: cpp-log-of-request-parts-raw
    accessLog << "requests " << n << "\n";
}
