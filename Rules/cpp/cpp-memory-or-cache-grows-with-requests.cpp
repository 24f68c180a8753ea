CROW_ROUTE(app, "/matrix")([](const crow::request& req) {
    size_t n = std::stoul(req.url_params.get("n"));
    // ruleid: cpp-memory-or-cache-grows-with-requests
    std::vector<double> m(n * n);
    return crow::response(std::to_string(trace(m, n)));
});

class RateCache {
public:
    double get(const std::string& key) {
        auto it = cache_.find(key);
        if (it == cache_.end())
            // ruleid: cpp-memory-or-cache-grows-with-requests
            it = cache_.emplace(key, compute(key)).first;
        return it->second;
    }
private:
    std::unordered_map<std::string, double> cache_;
};

void Server::onReadyRead()
{
    auto* s = qobject_cast<QTcpSocket*>(sender());
    // ruleid: cpp-memory-or-cache-grows-with-requests
    m_buffers[s] += s->readAll();
    parse(m_buffers[s]);
}

CROW_ROUTE(app, "/small")([](const crow::request& req) {
    size_t n = std::stoul(req.url_params.get("n"));
    if (n > 64)
        return crow::response(400);
    // ok: cpp-memory-or-cache-grows-with-requests
    std::vector<double> m(n * n);
    return crow::response(std::to_string(trace(m, n)));
});

void Server::onText(const QString& text)
{
    // ok: cpp-memory-or-cache-grows-with-requests
    m_line = text;
}

void Totals::add(int day, double v) {
    // ok: cpp-memory-or-cache-grows-with-requests
    totals_[day] += v;
}



void Resizer::handle(const QJsonObject& o)
{
    // ruleid: cpp-memory-or-cache-grows-with-requests
    QImage img(o["width"].toInt(), o["height"].toInt(), QImage::Format_RGB32);
    send(img);
}


svr.Post("/sum", [](const httplib::Request& req, httplib::Response& res) {
    auto j = nlohmann::json::parse(req.body);
    int n = j["count"];
    long s = 0;
    // ruleid: cpp-memory-or-cache-grows-with-requests
    for (int i = 0; i < n; ++i)
        s += slowStep(i);
    res.set_content(std::to_string(s), "text/plain");
});
