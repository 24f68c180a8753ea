#include <iostream>
#include <string>

int main(int argc, char* argv[])
{
    // ruleid: cpp-uncaught-number-conversion
    int port = std::stoi(argv[1]);
    std::string line;
    std::getline(std::cin, line);
    // ruleid: cpp-uncaught-number-conversion
    double rate = std::stod(line);
    return run(port, rate);
}

void handler(const httplib::Request& req, httplib::Response& res)
{
    // ruleid: cpp-uncaught-number-conversion
    auto page = std::stoul(req.get_param_value("page"));
    render(res, page);
}

int good(int argc, char* argv[])
{
    int port = 0;
    try {
        // ok: cpp-uncaught-number-conversion
        port = std::stoi(argv[1]);
    } catch (const std::exception& e) {
        std::cerr << "bad port\n";
        return 1;
    }
    // ok: cpp-uncaught-number-conversion
    int fixed = std::stoi("42");
    // ok: cpp-uncaught-number-conversion
    auto [p, ec] = std::from_chars(argv[1], argv[1] + 3, port);
    return port + fixed;
}
