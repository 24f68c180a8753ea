bool trusted(const tcp::socket& s) {
    // ruleid: cpp-peer-address-taken-as-proof
    return s.remote_endpoint().address().to_string() == "10.0.0.5";
}

void onConn(QTcpSocket* s)
{
    // ruleid: cpp-peer-address-taken-as-proof
    if (s->peerAddress().toString() == "192.168.1.10")
        openAdmin(s);
}

bool internal(const std::string& client_ip) {
    // ruleid: cpp-peer-address-taken-as-proof
    return client_ip.rfind("10.", 0) == 0;
}

bool trustedSafe(const Request& req) {
    // ok: cpp-peer-address-taken-as-proof
    return checkToken(req.get_header_value("Authorization"));
}

void log(const tcp::socket& s) {
    // ok: cpp-peer-address-taken-as-proof
    std::cout << s.remote_endpoint().address().to_string() << "\n";
}

bool same(const Conn& a, const Conn& b) {
    // ok: cpp-peer-address-taken-as-proof
    return a.peerAddress() == b.peerAddress();
}
