#include <crow.h>
#include <httplib.h>

crow::response hello(const crow::request& req) {
    auto name = req.url_params.get("name");
    // ruleid: cpp-html-built-by-concatenation
    std::string html = "<h1>Hello " + std::string(name ? name : "guest") + "</h1>";
    return crow::response(html);
}

void search(const httplib::Request& req, httplib::Response& res) {
    std::ostringstream page;
    // ruleid: cpp-html-built-by-concatenation
    page << "<html><body><p>You searched for: " << req.get_param_value("q") << "</p></body></html>";
    res.set_content(page.str(), "text/html");
}

void profile(const HttpRequestPtr& req, const HttpResponsePtr& resp) {
    auto user = req->getParameter("user");
    // ruleid: cpp-html-built-by-concatenation
    resp->setBody(fmt::format("<div class=\"user\">{}</div>", user));
}

void fine(const httplib::Request& req, httplib::Response& res) {
    auto q = req.get_param_value("q");
    // ok: cpp-html-built-by-concatenation
    res.set_content("<p>" + escapeHtml(q) + "</p>", "text/html");
    // ok: cpp-html-built-by-concatenation
    res.set_content("<p>" + std::to_string(std::stoi(q)) + "</p>", "text/html");
    // ok: cpp-html-built-by-concatenation
    res.set_content("result: " + q, "text/plain");
}
