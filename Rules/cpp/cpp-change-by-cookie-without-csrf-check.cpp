#include "httplib.h"

// ruleid: cpp-change-by-cookie-without-csrf-check
void transfer(const httplib::Request& req, httplib::Response& res) {
    auto user = sessions().fromCookie(req.get_header_value("Cookie"));
    if (!user) {
        res.status = 401;
        return;
    }
    bank().transfer(user->id, req.get_param_value("to"), std::stol(req.get_param_value("amount")));
}

// ruleid: cpp-change-by-cookie-without-csrf-check
void MailController::change(const HttpRequestPtr& req, std::function<void(const HttpResponsePtr&)>&& cb) {
    auto session = req->session();
    users_.setEmail(session->get<int>("uid"), req->getParameter("email"));
    cb(HttpResponse::newHttpResponse());
}

void routes(crow::App<crow::CookieParser>& app) {
    // ruleid: cpp-change-by-cookie-without-csrf-check
    CROW_ROUTE(app, "/account/close")([&](const crow::request& req) {
        auto user = sessionUser(app.get_context<crow::CookieParser>(req).get_cookie("sid"));
        accounts().remove(user);
        return crow::response(200);
    });
}
