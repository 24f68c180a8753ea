#include <boost/archive/binary_iarchive.hpp>
#include <boost/asio.hpp>
#include <sstream>

Command receive(int fd)
{
    char buf[4096];
    int n = recv(fd, buf, sizeof buf, 0);
    std::istringstream in(std::string(buf, n));
    boost::archive::binary_iarchive ar(in);
    Command c;
    // ruleid: cpp-deserialisation-of-input
    ar >> c;
    return c;
}

void post(const httplib::Request& req)
{
    std::stringstream ss(req.body);
    boost::archive::text_iarchive archive(ss);
    User u;
    // ruleid: cpp-deserialisation-of-input
    archive >> u;
    store(u);
}

void asio(boost::asio::ip::tcp::socket& sock, std::stringstream& in)
{
    boost::asio::read(sock, boost::asio::buffer(storage));
    cereal::BinaryInputArchive load(in);
    State s;
    // ruleid: cpp-deserialisation-of-input
    load(s);
}

void good(const std::string& path)
{
    std::ifstream in(path);
    boost::archive::text_iarchive archive(in);
    Settings s;
    // ok: cpp-deserialisation-of-input
    archive >> s;
    int x;
    // ok: cpp-deserialisation-of-input
    std::cin >> x;
    Message m;
    // ok: cpp-deserialisation-of-input
    m.ParseFromString(path);
}
