#include <ostream>
#include <string>

void compose(std::ostream& smtp, const std::string& to, const std::string& subject) {
    // ruleid: cpp-protocol-line-built-from-variable
    smtp << "RCPT TO:<" << to << ">\r\n";
    // ok: cpp-protocol-line-built-from-variable
    smtp << "DATA\r\n";
    // ruleid: cpp-protocol-line-built-from-variable
    smtp << "Subject: " << subject << "\r\n\r\n";
}

void put(redisContext* c, const std::string& key, const std::string& value) {
    // ruleid: cpp-protocol-line-built-from-variable
    std::string cmd = "SET " + key + " " + value;
    redisCommand(c, cmd.c_str());
}

void Ftp::remove(const QString &name)
{
    // ruleid: cpp-protocol-line-built-from-variable
    m_socket->write(QString("DELE %1\r\n").arg(name).toUtf8());
}

void Irc::join(const std::string& channel) {
    // ruleid: cpp-protocol-line-built-from-variable
    send("JOIN " + channel + "\r\n");
}

void fine(std::ostream& out, int n, const std::string& name) {
    // ok: cpp-protocol-line-built-from-variable
    out << "REST " << n << "\r\n";
    // ok: cpp-protocol-line-built-from-variable
    std::string label = "Settings of " + name;
    // ok: cpp-protocol-line-built-from-variable
    throw std::runtime_error("GET " + name + " failed");
}
