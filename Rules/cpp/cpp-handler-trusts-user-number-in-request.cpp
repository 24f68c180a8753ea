void AddressController::update(const HttpRequestPtr& req, std::function<void(const HttpResponsePtr&)>&& cb, int userId) {
    auto json = req->getJsonObject();
    auto db = app().getDbClient();
    // ruleid: cpp-handler-trusts-user-number-in-request
    db->execSqlSync("UPDATE addresses SET street = $1 WHERE user_id = $2", (*json)["street"].asString(), userId);
    cb(HttpResponse::newHttpResponse());
}

svr.Get("/balance", [&](const httplib::Request& req, httplib::Response& res) {
    // ruleid: cpp-handler-trusts-user-number-in-request
    res.set_content(bank.balanceOf(req.get_param_value("account_id")), "text/plain");
});

void Orders::list(const HttpRequestPtr& req, Callback&& cb, int customerId) {
    // ruleid: cpp-handler-trusts-user-number-in-request
    cb(toJson(m_repo->findByCustomer(customerId)));
}

void AddressController::updateSafe(const HttpRequestPtr& req, std::function<void(const HttpResponsePtr&)>&& cb, int userId) {
    if (req->session()->get<int>("uid") != userId)
        return cb(forbidden());
    // ok: cpp-handler-trusts-user-number-in-request
    app().getDbClient()->execSqlSync("UPDATE addresses SET street = $1 WHERE user_id = $2", "x", userId);
}

svr.Get("/balance-safe", [&](const httplib::Request& req, httplib::Response& res) {
    auto uid = sessions.userOf(cookie(req, "sid"));
    // ok: cpp-handler-trusts-user-number-in-request
    res.set_content(bank.balanceOf(uid), "text/plain");
});

void News::list(const HttpRequestPtr& req, Callback&& cb) {
    // ok: cpp-handler-trusts-user-number-in-request
    cb(toJson(m_repo->findAll()));
}
