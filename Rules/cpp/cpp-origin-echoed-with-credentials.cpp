// ruleid: cpp-origin-echoed-with-credentials
void a(httplib::Response& r, const std::string& o) {
    r.set_header("Access-Control-Allow-Origin", o);
    r.set_header("Access-Control-Allow-Credentials", "true");
}

// ruleid: cpp-origin-echoed-with-credentials
void b(crow::response& res, const std::string& origin) {
    res.add_header("Access-Control-Allow-Credentials", "true");
    res.add_header("Access-Control-Allow-Origin", origin);
}

// ruleid: cpp-origin-echoed-with-credentials
int c(Resp& r, const QByteArray& origin) {
    r.setHeader("Access-Control-Allow-Origin", origin);
    r.setHeader("Access-Control-Allow-Credentials", "true");
    return 0;
}

// ok: cpp-origin-echoed-with-credentials
void d(Resp& r, const std::string& o) {
    if (o == "https://app.example.com") {
        r.setHeader("Access-Control-Allow-Origin", o);
        r.setHeader("Access-Control-Allow-Credentials", "true");
    }
}

// ok: cpp-origin-echoed-with-credentials
void e(Resp& r, const std::string& o) {
    r.setHeader("Access-Control-Allow-Origin", "https://app.example.com");
    r.setHeader("Access-Control-Allow-Credentials", "true");
}

// ok: cpp-origin-echoed-with-credentials
void f(Resp& r) {
    r.setHeader("Vary", "Origin");
}
