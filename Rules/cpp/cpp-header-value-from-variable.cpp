#include <sstream>
#include <string>

std::string response(const std::string& lang, const std::string& body) {
    std::ostringstream os;
    // ruleid: cpp-header-value-from-variable
    os << "HTTP/1.1 200 OK\r\n" << "Set-Cookie: lang=" << lang << "; Secure; HttpOnly\r\n";
    // ok: cpp-header-value-from-variable
    os << "Content-Length: " << body.size() << "\r\n\r\n" << body;
    return os.str();
}

void Files::send(QTcpSocket *sock, const QString &displayName)
{
    QByteArray head = "HTTP/1.1 200 OK\r\n";
    // ruleid: cpp-header-value-from-variable
    head += "Content-Disposition: attachment; filename=" + displayName.toUtf8() + "\r\n";
    sock->write(head);
}

std::string redirect(const std::string& to) {
    // ruleid: cpp-header-value-from-variable
    return fmt::format("HTTP/1.1 302 Found\r\nLocation: {}\r\n\r\n", to);
}

std::string fine(const std::string& name, int age) {
    std::string head;
    // ok: cpp-header-value-from-variable
    head += "Content-Disposition: attachment; filename=" + urlEncode(name) + "\r\n";
    // ok: cpp-header-value-from-variable
    head += "Set-Cookie: seen=" + std::to_string(age) + "\r\n";
    if (name.find_first_of("\r\n") != std::string::npos)
        return {};
    // ok: cpp-header-value-from-variable
    head += "Content-Disposition: attachment; filename=" + name + "\r\n";
    return head;
}
