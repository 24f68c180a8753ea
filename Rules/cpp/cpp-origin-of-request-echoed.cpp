void cors(const HttpRequestPtr& req, const HttpResponsePtr& resp) {
    // ruleid: cpp-origin-of-request-echoed
    resp->addHeader("Access-Control-Allow-Origin", req->getHeader("Origin"));
    resp->addHeader("Access-Control-Allow-Credentials", "true");
}

void corsLib(const httplib::Request& req, httplib::Response& res) {
    auto origin = req.get_header_value("Origin");
    // ruleid: cpp-origin-of-request-echoed
    res.set_header("Access-Control-Allow-Origin", origin);
}

void corsBeast(const Req& req, Resp& res) {
    // ruleid: cpp-origin-of-request-echoed
    res.set(http::field::access_control_allow_origin, req[http::field::origin]);
}

void corsSafe(const httplib::Request& req, httplib::Response& res) {
    auto origin = req.get_header_value("Origin");
    if (kOrigins.count(origin))
        // ok: cpp-origin-of-request-echoed
        res.set_header("Access-Control-Allow-Origin", origin);
}

void corsFixed(httplib::Response& res) {
    // ok: cpp-origin-of-request-echoed
    res.set_header("Access-Control-Allow-Origin", "https://app.example.com");
}

void vary(httplib::Response& res) {
    // ok: cpp-origin-of-request-echoed
    res.set_header("Vary", "Origin");
}
