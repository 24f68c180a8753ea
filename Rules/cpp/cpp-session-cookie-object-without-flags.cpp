void issue(Poco::Net::HTTPServerResponse& resp, const std::string& sid) {
    // ruleid: cpp-session-cookie-object-without-flags
    resp.addCookie(Poco::Net::HTTPCookie("SESSION", sid));
}

void login(const HttpResponsePtr& resp, const std::string& id) {
    // ruleid: cpp-session-cookie-object-without-flags
    drogon::Cookie c("sid", id);
    c.setPath("/");
    resp->addCookie(c);
}

void crowLogin(crow::CookieParser::context& cookies, const std::string& sid) {
    // ruleid: cpp-session-cookie-object-without-flags
    cookies.set_cookie("sid", sid).path("/").secure();
}

void loginSafe(const HttpResponsePtr& resp, const std::string& id) {
    // ok: cpp-session-cookie-object-without-flags
    drogon::Cookie c("sid", id);
    c.setHttpOnly(true);
    c.setSecure(true);
    resp->addCookie(c);
}

void crowSafe(crow::CookieParser::context& cookies, const std::string& sid) {
    // ok: cpp-session-cookie-object-without-flags
    cookies.set_cookie("sid", sid).path("/").secure().httponly();
}

void theme(Poco::Net::HTTPServerResponse& resp) {
    // ok: cpp-session-cookie-object-without-flags
    resp.addCookie(Poco::Net::HTTPCookie("theme", "dark"));
}
