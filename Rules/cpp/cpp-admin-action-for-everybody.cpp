void AdminService::shutdown(const Request& req) {
    log("shutdown requested");
    // ruleid: cpp-admin-action-for-everybody
    cluster_.stopAll();
}

void Api::deleteUser(const HttpRequestPtr& req, Callback&& cb, int id) {
    // ruleid: cpp-admin-action-for-everybody
    db_->execSqlSync("DELETE FROM users WHERE id = $1", id);
    cb(HttpResponse::newHttpResponse());
}

void DeviceApi::factoryReset(const http::request<http::string_body>& req) {
    // ruleid: cpp-admin-action-for-everybody
    device_.resetAll();
}

void AdminService::shutdownSafe(const Request& req) {
    if (!req.user().isAdmin())
        throw Forbidden();
    // ok: cpp-admin-action-for-everybody
    cluster_.stopAll();
}

void Cache::reset() {
    // ok: cpp-admin-action-for-everybody
    items_.clear();
}

void Api::listUsers(const HttpRequestPtr& req, Callback&& cb) {
    // ok: cpp-admin-action-for-everybody
    cb(toJson(db_->execSqlSync("SELECT name FROM users")));
}



svr.Put(R"(/users/(\d+)/role)", [&](const httplib::Request& req, httplib::Response& res) {
    // ruleid: cpp-admin-action-for-everybody
    users.setRole(std::stoi(req.matches[1]), req.body);
    res.status = 204;
});
