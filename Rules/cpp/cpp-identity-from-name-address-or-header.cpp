#include <string>

bool Installer::mayProceed() const
{
    // ruleid: cpp-identity-from-name-address-or-header
    return qEnvironmentVariable("USER") == "root";
}

bool trusted(const httplib::Request& req) {
    // ruleid: cpp-identity-from-name-address-or-header
    const auto ip = req.get_header_value("X-Forwarded-For");
    return ip == "10.0.0.5";
}

bool paid(const crow::request& req, crow::CookieParser::context& ctx) {
    // ruleid: cpp-identity-from-name-address-or-header
    return ctx.get_cookie("plan") == "premium";
}

bool Installer::mayProceedRight() const
{
    // ok: cpp-identity-from-name-address-or-header
    return ::geteuid() == 0;
}

bool trustedRight(const httplib::Request& req) {
    // ok: cpp-identity-from-name-address-or-header
    return sessions().isOperator(req.get_header_value("Authorization"));
}

std::string theme(crow::CookieParser::context& ctx) {
    // ok: cpp-identity-from-name-address-or-header
    return ctx.get_cookie("theme") == "dark" ? "dark.css" : "light.css";
}
