#include <httplib.h>

void proxy(const httplib::Request& req, httplib::Response& res) {
    auto host = req.get_param_value("host");
    // ruleid: cpp-client-for-host-from-request
    httplib::Client cli(host);
    res.set_content(cli.Get("/")->body, "text/plain");
}

void hook(const HttpRequestPtr& req, Callback&& cb) {
    std::string url = req->getParameter("callback");
    // ruleid: cpp-client-for-host-from-request
    Poco::URI uri(url);
    notify(uri);
}

void secure(const httplib::Request& req, httplib::Response& res) {
    std::string target = req.get_header_value("X-Target");
    // ruleid: cpp-client-for-host-from-request
    httplib::SSLClient cli(target, 443);
}

void fine(const httplib::Request& req, httplib::Response& res) {
    auto host = req.get_param_value("host");
    if (!allowedHost(host))
        return;
    // ok: cpp-client-for-host-from-request
    httplib::Client cli(host);
}

void fixed(const httplib::Request& req) {
    auto id = req.get_param_value("id");
    // ok: cpp-client-for-host-from-request
    httplib::Client cli("https://api.example.com");
}

void own(const std::string& host) {
    // ok: cpp-client-for-host-from-request
    httplib::Client cli(host);
}
