svr.Get("/login", [&](const httplib::Request& req, httplib::Response& res) {
    // ruleid: cpp-secret-in-query-of-address
    if (auth.check(req.get_param_value("user"), req.get_param_value("password")))
        res.set_content(auth.newToken(), "text/plain");
});

std::string link(const std::string& email, const std::string& sessionId) {
    std::ostringstream os;
    os << "https://app.example.com/start?email=" << urlEncode(email)
        // ruleid: cpp-secret-in-query-of-address
       << "&session_id=" << urlEncode(sessionId);
    return os.str();
}

QUrl signIn(const QString& user, const QString& password)
{
    QUrlQuery q;
    q.addQueryItem("user", user);
    // ruleid: cpp-secret-in-query-of-address
    q.addQueryItem("password", password);
    return withQuery(q);
}

svr.Post("/login", [&](const httplib::Request& req, httplib::Response& res) {
    // ok: cpp-secret-in-query-of-address
    if (auth.check(req.get_param_value("user"), req.get_param_value("password")))
        res.set_content(auth.newToken(), "text/plain");
});

QUrl find(const QString& text)
{
    QUrlQuery q;
    // ok: cpp-secret-in-query-of-address
    q.addQueryItem("q", text);
    return withQuery(q);
}

std::string page(int n) {
    // ok: cpp-secret-in-query-of-address
    return "https://app.example.com/list?page=" + std::to_string(n);
}
