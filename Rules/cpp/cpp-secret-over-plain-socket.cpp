void sendCard(const Card& c) {
    QTcpSocket s;
    s.connectToHost("pay.example.com", 8080);
    // ruleid: cpp-secret-over-plain-socket
    s.write(c.number.toUtf8() + ";" + c.cvv.toUtf8());
}

void login(const std::string& user, const std::string& password) {
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    std::string line = user + ":";
    // ruleid: cpp-secret-over-plain-socket
    send(fd, password.c_str(), password.size(), 0);
}

void report(boost::asio::io_context& io, const Patient& p) {
    boost::asio::ip::tcp::socket sock(io);
    // ruleid: cpp-secret-over-plain-socket
    boost::asio::write(sock, boost::asio::buffer(p.ssn + "," + p.diagnosis));
}

void sendSafe(const Card& c) {
    QSslSocket s;
    s.connectToHostEncrypted("pay.example.com", 443);
    // ok: cpp-secret-over-plain-socket
    s.write(c.number.toUtf8() + ";" + c.cvv.toUtf8());
}

void ping(const std::string& name) {
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    // ok: cpp-secret-over-plain-socket
    send(fd, name.c_str(), name.size(), 0);
}

void hello(QTcpSocket& s)
{
    s.connectToHost("time.example.com", 13);
    // ok: cpp-secret-over-plain-socket
    s.write("hello");
}



void Telemetry::send(const Patient& p)
{
    QUdpSocket u;
    // ruleid: cpp-secret-over-plain-socket
    u.writeDatagram(p.record().toUtf8(), QHostAddress("10.1.1.9"), 5140);
}
