#include <boost/archive/text_iarchive.hpp>
#include <sstream>

Job load(const std::string& body) {
    std::istringstream is(body);
    // ruleid: cpp-objects-read-from-untrusted-bytes
    boost::archive::text_iarchive ar(is);
    Job j;
    ar >> j;
    return j;
}

void Client::onReadyRead()
{
    // ruleid: cpp-objects-read-from-untrusted-bytes
    QDataStream in(m_socket);
    QVariantMap props;
    in >> props;
    apply(props);
}

void Link::onMessage(const std::vector<char>& payload) {
    // ruleid: cpp-objects-read-from-untrusted-bytes
    const auto* cmd = reinterpret_cast<const Command*>(payload.data());
    run(cmd->op, cmd->target);
}
