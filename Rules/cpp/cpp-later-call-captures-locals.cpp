#include <functional>
#include <thread>

void Panel::refreshSoon()
{
    int tries = 0;
    // ruleid: cpp-later-call-captures-locals
    QTimer::singleShot(500, this, [&] { reload(++tries); });
}

void Server::start(boost::asio::io_context& io) {
    std::string banner = makeBanner();
    // ruleid: cpp-later-call-captures-locals
    boost::asio::post(io, [&] { send(banner); });
}

std::function<int(int)> adder(int n) {
    // ruleid: cpp-later-call-captures-locals
    return [&](int x) { return x + n; };
}

void Panel::refreshRight()
{
    int tries = 0;
    // ok: cpp-later-call-captures-locals
    QTimer::singleShot(500, this, [this, tries] { reload(tries + 1); });
}

std::function<int(int)> adderRight(int n) {
    // ok: cpp-later-call-captures-locals
    return [n](int x) { return x + n; };
}

void all(std::vector<int>& v) {
    int sum = 0;
    // ok: cpp-later-call-captures-locals
    std::for_each(v.begin(), v.end(), [&](int x) { sum += x; });
}
