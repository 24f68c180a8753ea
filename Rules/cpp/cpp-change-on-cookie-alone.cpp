CROW_ROUTE(app, "/account/delete").methods("POST"_method)([&](const crow::request& req) {
    auto& session = app.get_context<Session>(req);
    if (!session.contains("uid"))
        return crow::response(401);
    // ruleid: cpp-change-on-cookie-alone
    users.remove(session.get("uid", 0));
    return crow::response(204);
});

svr.Get("/api/device/reboot", [&](const httplib::Request& req, httplib::Response& res) {
    auto sid = cookie(req, "sid");
    if (!sessions.valid(sid)) {
        res.status = 401;
        return;
    }
    // ruleid: cpp-change-on-cookie-alone
    device.reboot();
    res.set_content("rebooting", "text/plain");
});

void Mail::change(const HttpRequestPtr& req, Callback&& cb) {
    auto uid = req->session()->get<int>("uid");
    // ruleid: cpp-change-on-cookie-alone
    m_users->setEmail(uid, req->getParameter("email"));
    cb(ok());
}

CROW_ROUTE(app, "/account/remove").methods("POST"_method)([&](const crow::request& req) {
    auto& session = app.get_context<Session>(req);
    if (req.get_header_value("X-CSRF-Token") != session.get("csrf", std::string()))
        return crow::response(403);
    // ok: cpp-change-on-cookie-alone
    users.remove(session.get("uid", 0));
    return crow::response(204);
});

svr.Get("/api/device/status", [&](const httplib::Request& req, httplib::Response& res) {
    auto sid = cookie(req, "sid");
    // ok: cpp-change-on-cookie-alone
    res.set_content(device.status(sid), "text/plain");
});

svr.Post("/api/device/reboot2", [&](const httplib::Request& req, httplib::Response& res) {
    if (req.get_header_value("Authorization") != expected_)
        return;
    // ok: cpp-change-on-cookie-alone
    device.reboot();
});
