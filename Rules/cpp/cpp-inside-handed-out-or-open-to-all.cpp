class Wallet {
public:
    // ruleid: cpp-inside-handed-out-or-open-to-all
    std::vector<Key>& keys() { return keys_; }
    const std::string& name() const { return name_; }
    // ruleid: cpp-inside-handed-out-or-open-to-all
    std::string pin;
private:
    std::vector<Key> keys_;
    std::string name_;
};

bool DebugServer::start()
{
    m_server = new QTcpServer(this);
    // ruleid: cpp-inside-handed-out-or-open-to-all
    return m_server->listen(QHostAddress::Any, 5555);
}

void run(httplib::Server& adminServer) {
    // ruleid: cpp-inside-handed-out-or-open-to-all
    adminServer.listen("0.0.0.0", 9000);
}

class SafeWallet {
public:
    // ok: cpp-inside-handed-out-or-open-to-all
    const std::vector<Key>& keys() const { return keys_; }
private:
    std::vector<Key> keys_;
    // ok: cpp-inside-handed-out-or-open-to-all
    std::string pin;
};

bool DebugServer::startSafe()
{
    m_server = new QTcpServer(this);
    // ok: cpp-inside-handed-out-or-open-to-all
    return m_server->listen(QHostAddress::LocalHost, 5555);
}

bool WebServer::start()
{
    // ok: cpp-inside-handed-out-or-open-to-all
    return m_server->listen(QHostAddress::Any, 443);
}



class Registry {
public:
    // ruleid: cpp-inside-handed-out-or-open-to-all
    std::map<std::string, std::string> secrets;
    Registry() { load(); }
};
