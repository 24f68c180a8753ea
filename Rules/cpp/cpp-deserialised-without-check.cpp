#include <boost/archive/binary_iarchive.hpp>

void onMessage(const std::string& payload) {
    std::istringstream is(payload);
    // ruleid: cpp-deserialised-without-check
    boost::archive::binary_iarchive ar(is);
    Task* task = nullptr;
    ar >> task;
}

Session decode(const std::string& cookie) {
    // ruleid: cpp-deserialised-without-check
    auto j = nlohmann::json::parse(base64Decode(cookie));
    return {j.at("uid"), j.at("admin")};
}

void Updater::done(QNetworkReply *reply)
{
    QFile f(m_dir + "/app.new");
    f.write(reply->readAll());
    // ruleid: cpp-deserialised-without-check
    QProcess::startDetached(f.fileName(), {"--upgrade"});
}

void checked(const std::string& payload, const std::string& mac) {
    if (!hmacMatches(payload, mac))
        return;
    std::istringstream is(payload);
    // ok: cpp-deserialised-without-check
    boost::archive::binary_iarchive ar(is);
}

Config load(const std::string& text) {
    // ok: cpp-deserialised-without-check
    auto j = nlohmann::json::parse(text);
    std::ifstream in("/etc/app.bin");
    // ok: cpp-deserialised-without-check
    boost::archive::binary_iarchive ar(in);
    return {};
}
