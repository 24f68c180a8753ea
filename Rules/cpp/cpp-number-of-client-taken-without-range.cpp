bool Shop::buy(int user, const QVariantMap& form)
{
    // ruleid: cpp-number-of-client-taken-without-range
    const int quantity = form.value("quantity").toInt();
    const double each = m_prices.value(form.value("sku").toString());
    m_wallets[user] -= each * quantity;
    return true;
}

bool Limits::apply(const nlohmann::json& j) {
    // ruleid: cpp-number-of-client-taken-without-range
    threads_ = j["threads"].get<int>();
    // ruleid: cpp-number-of-client-taken-without-range
    timeoutMs_ = j["timeout_ms"].get<int>();
    return true;
}

CROW_ROUTE(app, "/buy").methods("POST"_method)([&](const crow::request& req) {
    auto j = crow::json::load(req.body);
    // ruleid: cpp-number-of-client-taken-without-range
    double price = j["price"].d();
    payments.charge(currentUser(req), price);
    return crow::response(200);
});

bool Shop::buySafe(int user, const QVariantMap& form)
{
    const int quantity = form.value("quantity").toInt();
    if (quantity < 1 || quantity > 100)
        return false;
    const double each = m_prices.value(form.value("sku").toString());
    // ok: cpp-number-of-client-taken-without-range
    m_wallets[user] -= each * quantity;
    return true;
}

bool Limits::applySafe(const nlohmann::json& j) {
    // ok: cpp-number-of-client-taken-without-range
    threads_ = std::clamp(j["threads"].get<int>(), 1, 64);
    return true;
}

CROW_ROUTE(app, "/order").methods("POST"_method)([&](const crow::request& req) {
    auto j = crow::json::load(req.body);
    // ok: cpp-number-of-client-taken-without-range
    double price = catalog.priceOf(j["sku"].s());
    payments.charge(currentUser(req), price);
    return crow::response(200);
});



void Heater::onCommand(const std::string& text) {
    auto j = nlohmann::json::parse(text);
    // ruleid: cpp-number-of-client-taken-without-range
    heater_.setTarget(j["celsius"].get<double>());
}

grpc::Status Bank::Move(grpc::ServerContext*, const MoveRequest* req, MoveReply*) {
    // ruleid: cpp-number-of-client-taken-without-range
    accounts_[req->to()] += req->amount();
    return grpc::Status::OK;
}
