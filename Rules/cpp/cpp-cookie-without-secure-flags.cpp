#include <httplib.h>

void login(httplib::Response& res, const std::string& sid)
{
    // ruleid: cpp-cookie-without-secure-flags
    res.set_header("Set-Cookie", "sid=" + sid + "; Path=/");
}

void drogon_login(const drogon::HttpResponsePtr& resp, drogon::Cookie& cookie)
{
    // ruleid: cpp-cookie-without-secure-flags
    resp->addHeader("Set-Cookie", "theme=dark; HttpOnly");
    // ruleid: cpp-cookie-without-secure-flags
    cookie.setHttpOnly(false);
}

void good(httplib::Response& res, const std::string& sid, drogon::Cookie& cookie, const std::string& made)
{
    // ok: cpp-cookie-without-secure-flags
    res.set_header("Set-Cookie", "sid=" + sid + "; Path=/; Secure; HttpOnly; SameSite=Strict");
    // ok: cpp-cookie-without-secure-flags
    cookie.setHttpOnly(true);
    // ok: cpp-cookie-without-secure-flags
    res.set_header("Set-Cookie", made);
    // ok: cpp-cookie-without-secure-flags
    res.set_header("Cache-Control", "no-store");
}
