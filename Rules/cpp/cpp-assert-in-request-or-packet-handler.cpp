svr.Post("/order", [&](const httplib::Request& req, httplib::Response& res) {
    auto j = nlohmann::json::parse(req.body);
    int qty = j["qty"];
    // ruleid: cpp-assert-in-request-or-packet-handler
    BOOST_ASSERT(qty > 0 && qty < 1000);
    orders.add(j["sku"], qty);
});

void Session::onPacket(const std::vector<uint8_t>& p) {
    // ruleid: cpp-assert-in-request-or-packet-handler
    assert(p.size() > 4);
    queue_.push(p[0]);
}

Message decodeMessage(const QByteArray& raw)
{
    // ruleid: cpp-assert-in-request-or-packet-handler
    Q_ASSERT(raw.size() >= 8);
    return Message(raw[0]);
}

void Session::onPacketSafe(const std::vector<uint8_t>& p) {
    // ok: cpp-assert-in-request-or-packet-handler
    if (p.size() <= 4)
        return close();
    queue_.push(p[0]);
}

void Session::onTimer() {
    // ok: cpp-assert-in-request-or-packet-handler
    assert(m_timer);
    m_timer->restart();
}

template <typename T> void readInto(T& out) {
    // ok: cpp-assert-in-request-or-packet-handler
    static_assert(sizeof(T) == 4);
    copy(out);
}


void Decoder::frame(const uint8_t* p, size_t n) {
    // ruleid: cpp-assert-in-request-or-packet-handler
    assert(n >= sizeof(Header));
    dispatch(p[0]);
}


void Router::route(const QJsonObject& msg)
{
    // ruleid: cpp-assert-in-request-or-packet-handler
    Q_ASSERT(msg.contains("target"));
    deliver(msg);
}
