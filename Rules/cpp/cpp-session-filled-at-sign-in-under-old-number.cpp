CROW_ROUTE(app, "/login").methods("POST"_method)([&](const crow::request& req) {
    auto& session = app.get_context<Session>(req);
    auto form = crow::query_string("?" + req.body);
    auto user = users.verify(form.get("user"), form.get("pass"));
    if (!user)
        return crow::response(401);
    // ruleid: cpp-session-filled-at-sign-in-under-old-number
    session.set("uid", user->id);
    return crow::response(204);
});

void SessionManager::attach(const httplib::Request& req, httplib::Response& res, int uid) {
    std::string sid = cookie(req, "sid");
    if (sid.empty())
        sid = randomHex(32);
    // ruleid: cpp-session-filled-at-sign-in-under-old-number
    sessions_[sid].uid = uid;
    res.set_header("Set-Cookie", "sid=" + sid);
}

void Login::post(const HttpRequestPtr& req, Callback&& cb) {
    if (!authenticate(req->getParameter("name"), req->getParameter("pw")))
        return cb(denied());
    // ruleid: cpp-session-filled-at-sign-in-under-old-number
    req->session()->insert("user", req->getParameter("name"));
    cb(ok());
}

void Login::postSafe(const HttpRequestPtr& req, Callback&& cb) {
    if (!authenticate(req->getParameter("name"), req->getParameter("pw")))
        return cb(denied());
    req->session()->changeSessionIdToClient();
    // ok: cpp-session-filled-at-sign-in-under-old-number
    req->session()->insert("user", req->getParameter("name"));
    cb(ok());
}

void SessionManager::attachSafe(const httplib::Request& req, httplib::Response& res, int uid) {
    sessions_.erase(cookie(req, "sid"));
    std::string sid = randomHex(32);
    // ok: cpp-session-filled-at-sign-in-under-old-number
    sessions_[sid].uid = uid;
    res.set_header("Set-Cookie", "sid=" + sid);
}

void Theme::post(const HttpRequestPtr& req, Callback&& cb) {
    // ok: cpp-session-filled-at-sign-in-under-old-number
    req->session()->insert("theme", req->getParameter("theme"));
    cb(ok());
}
