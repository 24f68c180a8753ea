#include <cstring>

void report(boost::asio::ip::udp::socket& s, const Endpoint& to, uint32_t value) {
    // ruleid: cpp-structure-sent-with-unset-bytes
    Status m;
    m.kind = 1;
    m.value = value;
    s.send_to(boost::asio::buffer(&m, sizeof(m)), to);
}

void hello(int fd, const char* name) {
    // ruleid: cpp-structure-sent-with-unset-bytes
    char packet[64];
    std::strcpy(packet, name);
    ::send(fd, packet, sizeof(packet), 0);
}

std::string token(std::istream& in) {
    // ruleid: cpp-structure-sent-with-unset-bytes
    char* buf = new char[65];
    in.read(buf, 64);
    std::string t(buf, 64);
    delete[] buf;
    return t;
}

void reportRight(boost::asio::ip::udp::socket& s, const Endpoint& to, uint32_t value) {
    // ok: cpp-structure-sent-with-unset-bytes
    Status m{};
    m.kind = 1;
    m.value = value;
    s.send_to(boost::asio::buffer(&m, sizeof(m)), to);
}

void helloRight(int fd, const char* name) {
    // ok: cpp-structure-sent-with-unset-bytes
    char packet[64] = {};
    std::strncpy(packet, name, sizeof(packet) - 1);
    ::send(fd, packet, std::strlen(packet), 0);
}

void copyRight(std::istream& in, std::ostream& out) {
    // ok: cpp-structure-sent-with-unset-bytes
    char buf[64];
    in.read(buf, sizeof(buf));
    out.write(buf, in.gcount());
}
