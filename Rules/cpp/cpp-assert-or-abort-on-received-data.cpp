#include <cassert>
#include <string>
#include <vector>

// ruleid: cpp-assert-or-abort-on-received-data
void Parser::onHeader(const std::vector<uint8_t>& in) {
    assert(in.size() >= 8);
    version_ = in[4];
}

// ruleid: cpp-assert-or-abort-on-received-data
void Server::onText(const QByteArray& msg)
{
    // ruleid: cpp-assert-or-abort-on-received-data
    const QJsonDocument doc = QJsonDocument::fromJson(msg);
    Q_ASSERT(doc.isObject());
    dispatch(doc.object());
}

// ruleid: cpp-assert-or-abort-on-received-data
void lookup(const httplib::Request& req, httplib::Response& res) {
    auto id = req.get_param_value("id");
    if (id.empty())
        std::abort();
    res.set_content(find(id), "text/plain");
}
