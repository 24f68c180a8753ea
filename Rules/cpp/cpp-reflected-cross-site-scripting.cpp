#include <httplib.h>
#include <string>
#include <iostream>

void hello(httplib::Server& svr)
{
    svr.Get("/hello", [](const httplib::Request& req, httplib::Response& res) {
        auto name = req.get_param_value("name");
        // ruleid: cpp-reflected-cross-site-scripting
        res.set_content("<h1>Hello " + name + "</h1>", "text/html");
    });
    svr.Post("/echo", [](const auto& req, auto& res) {
        // ruleid: cpp-reflected-cross-site-scripting
        res.set_content(req.body, "text/html");
    });
}

int cgi()
{
    std::cout << "Content-Type: text/html\n\n";
    const char* q = std::getenv("QUERY_STRING");
    // ruleid: cpp-reflected-cross-site-scripting
    std::cout << "<p>You asked for " << q << "</p>";
    return 0;
}

void good(const httplib::Request& req, httplib::Response& res)
{
    auto name = req.get_param_value("name");
    // ok: cpp-reflected-cross-site-scripting
    res.set_content("Hello " + name, "text/plain");
    // ok: cpp-reflected-cross-site-scripting
    res.set_content("<h1>" + html_escape(name) + "</h1>", "text/html");
    // ok: cpp-reflected-cross-site-scripting
    res.set_content("<h1>Hello</h1>", "text/html");
}
