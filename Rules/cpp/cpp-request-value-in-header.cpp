#include <httplib.h>

void attachment(const httplib::Request& req, httplib::Response& res) {
    // ruleid: cpp-request-value-in-header
    res.set_header("Content-Disposition", "attachment; filename=" + req.get_param_value("name"));
}

void language(const HttpRequestPtr& req, const HttpResponsePtr& resp) {
    auto lang = req->getParameter("lang");
    // ruleid: cpp-request-value-in-header
    resp->addHeader("Set-Cookie", "lang=" + lang + "; Secure; HttpOnly");
}

crow::response tag(const crow::request& req) {
    crow::response res(200);
    std::string tag = req.url_params.get("tag");
    // ruleid: cpp-request-value-in-header
    res.add_header("X-Tag", tag);
    return res;
}

void fine(const httplib::Request& req, httplib::Response& res) {
    auto name = req.get_param_value("name");
    // ok: cpp-request-value-in-header
    res.set_header("Content-Disposition", "attachment; filename=" + urlEncode(name));
    // ok: cpp-request-value-in-header
    res.set_header("X-Count", std::to_string(std::stoi(name)));
    if (name.find_first_of("\r\n") != std::string::npos)
        return;
    // ok: cpp-request-value-in-header
    res.set_header("X-Name", name);
}
