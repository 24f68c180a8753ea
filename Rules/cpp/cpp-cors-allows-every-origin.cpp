#include <httplib.h>

void answer(httplib::Response& res)
{
    // ruleid: cpp-cors-allows-every-origin
    res.set_header("Access-Control-Allow-Origin", "*");
}

void drogon_answer(const drogon::HttpResponsePtr& resp)
{
    // ruleid: cpp-cors-allows-every-origin
    resp->addHeader("Access-Control-Allow-Origin", "*");
}

void beast(http::response<http::string_body>& res)
{
    // ruleid: cpp-cors-allows-every-origin
    res.set(http::field::access_control_allow_origin, "*");
}

void good(httplib::Response& res, const std::string& origin)
{
    // ok: cpp-cors-allows-every-origin
    res.set_header("Access-Control-Allow-Origin", "https://app.example.org");
    // ok: cpp-cors-allows-every-origin
    res.set_header("Access-Control-Allow-Methods", "*");
    // ok: cpp-cors-allows-every-origin
    res.set_header("Vary", "Origin");
}
