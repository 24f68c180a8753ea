#include <httplib.h>

void admin(const httplib::Request& req, httplib::Response& res) {
    // ruleid: cpp-client-decides-its-rights
    if (req.get_header_value("X-Is-Admin") == "true")
        res.set_content(render(), "text/html");
}

bool internal(const httplib::Request& req) {
    auto ip = req.get_header_value("X-Forwarded-For");
    // ruleid: cpp-client-decides-its-rights
    return ip == "127.0.0.1";
}

double price(const httplib::Request& req, double base) {
    auto discount = cookieValue(req, "discount");
    // ruleid: cpp-client-decides-its-rights
    return base * std::stod(discount);
}

void Control::onReady()
{
    QNetworkDatagram d = m_udp.receiveDatagram();
    // ruleid: cpp-client-decides-its-rights
    if (d.senderAddress() == QHostAddress("192.168.1.10"))
        execute(d.data());
}

bool fine(const httplib::Request& req, const Session& s) {
    // ok: cpp-client-decides-its-rights
    if (req.get_header_value("Accept") == "application/json")
        return true;
    auto lang = cookieValue(req, "lang");
    // ok: cpp-client-decides-its-rights
    if (lang == "en")
        return false;
    // ok: cpp-client-decides-its-rights
    return s.role() == "admin";
}
