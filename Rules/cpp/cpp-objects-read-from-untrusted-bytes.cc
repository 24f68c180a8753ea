#include <sstream>

Job load(const std::string& body) {
    // ok: cpp-objects-read-from-untrusted-bytes
    const auto j = nlohmann::json::parse(body);
    return Job{j.at("id").get<int>(), j.at("name").get<std::string>()};
}

void Client::onReadyRead()
{
    // ok: cpp-objects-read-from-untrusted-bytes
    QDataStream in(m_socket);
    quint32 id = 0;
    in >> id;
    select(id);
}

void Link::onMessage(const std::vector<char>& payload) {
    // ok: cpp-objects-read-from-untrusted-bytes
    Reader r(payload);
    run(r.u16(), r.text(64));
}
