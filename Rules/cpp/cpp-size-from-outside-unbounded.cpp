#include <iostream>
#include <string>
#include <vector>

void Table::load(std::istream& in) {
    size_t rows = 0, columns = 0;
    in >> rows >> columns;
    // ruleid: cpp-size-from-outside-unbounded
    cells_.resize(rows * columns);
}

void noise(const httplib::Request& req, httplib::Response& res) {
    auto n = std::stoul(req.get_param_value("bytes"));
    // ruleid: cpp-size-from-outside-unbounded
    std::string out(n, '\0');
    fill(out);
    res.set_content(out, "application/octet-stream");
}

std::vector<char> Link::receive(boost::asio::ip::tcp::socket& sock) {
    uint32_t length = 0;
    boost::asio::read(sock, boost::asio::buffer(&length, sizeof(length)));
    // ruleid: cpp-size-from-outside-unbounded
    std::vector<char> body(ntohl(length));
    boost::asio::read(sock, boost::asio::buffer(body));
    return body;
}

void Receiver::header(QDataStream& in)
{
    quint32 size = 0;
    in >> size;
    // ruleid: cpp-size-from-outside-unbounded
    m_payload.resize(int(size));
}

void TableRight::load(std::istream& in) {
    size_t rows = 0, columns = 0;
    in >> rows >> columns;
    if (rows > 10000 || columns > 100)
        throw std::runtime_error("table too large");
    // ok: cpp-size-from-outside-unbounded
    cells_.resize(rows * columns);
}

void noiseRight(const httplib::Request& req, httplib::Response& res) {
    auto n = std::min<size_t>(std::stoul(req.get_param_value("bytes")), 4096);
    // ok: cpp-size-from-outside-unbounded
    std::string out(n, '\0');
    res.set_content(out, "application/octet-stream");
}

std::vector<char> copyOf(const std::string& s) {
    // ok: cpp-size-from-outside-unbounded
    std::vector<char> body(s.size());
    return body;
}
