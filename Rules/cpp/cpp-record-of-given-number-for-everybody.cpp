CROW_ROUTE(app, "/staff/<int>/ban").methods("POST"_method)([&](const crow::request& req, int id) {
    auto& ctx = app.get_context<AuthMiddleware>(req);
    if (ctx.userId == 0)
        return crow::response(401);
    // ruleid: cpp-record-of-given-number-for-everybody
    users.ban(id);
    return crow::response(204);
});

grpc::Status TenantService::UpdatePlan(grpc::ServerContext* ctx, const PlanRequest* req, PlanReply* rep) {
    auto caller = authenticate(ctx);
    if (!caller)
        return {grpc::StatusCode::UNAUTHENTICATED, "login"};
    // ruleid: cpp-record-of-given-number-for-everybody
    tenants_.setPlan(req->tenant_id(), req->plan());
    return grpc::Status::OK;
}

svr.Get(R"(/orders/(\d+))", [&](const httplib::Request& req, httplib::Response& res) {
    if (!signedIn(req)) {
        res.status = 401;
        return;
    }
    // ruleid: cpp-record-of-given-number-for-everybody
    auto order = repo.find(std::stoi(req.matches[1]));
    res.set_content(order.toJson(), "application/json");
});

CROW_ROUTE(app, "/people/<int>/ban").methods("POST"_method)([&](const crow::request& req, int id) {
    auto& ctx = app.get_context<AuthMiddleware>(req);
    if (ctx.userId == 0)
        return crow::response(401);
    if (!ctx.isAdmin)
        return crow::response(403);
    // ok: cpp-record-of-given-number-for-everybody
    users.ban(id);
    return crow::response(204);
});

svr.Get(R"(/bills/(\d+))", [&](const httplib::Request& req, httplib::Response& res) {
    auto user = signedIn(req);
    if (!user) {
        res.status = 401;
        return;
    }
    // ok: cpp-record-of-given-number-for-everybody
    auto bill = repo.find(std::stoi(req.matches[1]));
    if (bill.userId != user->id) {
        res.status = 404;
        return;
    }
    res.set_content(bill.toJson(), "application/json");
});

svr.Get(R"(/news/(\d+))", [&](const httplib::Request& req, httplib::Response& res) {
    // ok: cpp-record-of-given-number-for-everybody
    res.set_content(news.find(std::stoi(req.matches[1])).html(), "text/html");
});
