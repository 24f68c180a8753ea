#include <httplib.h>

void login(const httplib::Request& req, httplib::Response& res) {
    // ruleid: cpp-redirect-to-request-value
    res.set_redirect(req.get_param_value("next"));
}

void after(const HttpRequestPtr& req, Callback&& cb) {
    auto to = req->getParameter("return_to");
    // ruleid: cpp-redirect-to-request-value
    cb(HttpResponse::newRedirectionResponse(to));
}

crow::response go(const crow::request& req) {
    crow::response res(302);
    // ruleid: cpp-redirect-to-request-value
    res.set_header("Location", req.url_params.get("to"));
    return res;
}

void checked(const httplib::Request& req, httplib::Response& res) {
    auto next = req.get_param_value("next");
    if (!isLocalPath(next))
        next = "/";
    // ok: cpp-redirect-to-request-value
    res.set_redirect(next);
    // ok: cpp-redirect-to-request-value
    res.set_redirect("/home");
    // ok: cpp-redirect-to-request-value
    res.set_header("X-Next", next);
}
