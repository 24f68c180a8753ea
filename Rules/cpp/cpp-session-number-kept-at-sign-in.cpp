#include "httplib.h"

// ruleid: cpp-session-number-kept-at-sign-in
void login(const httplib::Request& req, httplib::Response& res) {
    // ruleid: cpp-session-number-kept-at-sign-in
    auto sid = cookieValue(req, "sid");
    auto user = verify(req.get_param_value("user"), req.get_param_value("password"));
    if (!user)
        return;
    sessions().bind(sid, user->id);
}

// ruleid: cpp-session-number-kept-at-sign-in
void LoginController::post(const HttpRequestPtr& req, std::function<void(const HttpResponsePtr&)>&& cb) {
    if (auto id = users_.verify(req->getParameter("user"), req->getParameter("password")))
        req->session()->insert("uid", *id);
    cb(HttpResponse::newRedirectionResponse("/"));
}

crow::response enter(const crow::request& req) {
    // ruleid: cpp-session-number-kept-at-sign-in
    auto session = std::string(req.url_params.get("session"));
    if (!checkPassword(req))
        return crow::response(401);
    store[session] = userOf(req);
    return crow::response(200);
}

void loginRight(const httplib::Request& req, httplib::Response& res) {
    // ok: cpp-session-number-kept-at-sign-in
    auto old = cookieValue(req, "sid");
    auto user = verify(req.get_param_value("user"), req.get_param_value("password"));
    if (!user)
        return;
    const auto fresh = randomHex(32);
    sessions().erase(old);
    sessions().start(fresh, user->id);
}

// ok: cpp-session-number-kept-at-sign-in
void LoginController::postRight(const HttpRequestPtr& req, std::function<void(const HttpResponsePtr&)>&& cb) {
    if (auto id = users_.verify(req->getParameter("user"), req->getParameter("password"))) {
        req->session()->changeSessionIdToClient();
        req->session()->insert("uid", *id);
    }
    cb(HttpResponse::newRedirectionResponse("/"));
}

void theme(const httplib::Request& req, httplib::Response& res) {
    // ok: cpp-session-number-kept-at-sign-in
    auto colour = cookieValue(req, "theme");
    res.set_content(page(colour), "text/html");
}
