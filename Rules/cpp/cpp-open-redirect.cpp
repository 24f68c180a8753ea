#include <httplib.h>

void login(const httplib::Request& req, httplib::Response& res)
{
    // ruleid: cpp-open-redirect
    res.set_redirect(req.get_param_value("next"));
}

void go(const crow::request& req, crow::response& res)
{
    auto to = req.url_params.get("to");
    res.code = 302;
    // ruleid: cpp-open-redirect
    res.set_header("Location", to);
}

void drogon_go(const drogon::HttpRequestPtr& req, Callback&& callback)
{
    auto url = req->getParameter("url");
    // ruleid: cpp-open-redirect
    callback(drogon::HttpResponse::newRedirectionResponse(url));
}

void good(const httplib::Request& req, httplib::Response& res)
{
    auto next = req.get_param_value("next");
    // ok: cpp-open-redirect
    res.set_redirect("/home");
    // ok: cpp-open-redirect
    res.set_header("X-Next", next);
    if (!is_local_path(next))
        return;
    // ok: cpp-open-redirect
    res.set_redirect(next);
}
