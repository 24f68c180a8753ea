#include <cstdlib>
#include <iostream>
#include <string>

int main(int argc, char* argv[])
{
    std::string cmd = std::string("cat ") + argv[1];
    // ruleid: cpp-command-injection
    return std::system(cmd.c_str());
}

void ask()
{
    std::string host;
    std::cout << "Host: ";
    std::getline(std::cin, host);
    std::string command = "ping " + host;
    // ruleid: cpp-command-injection
    system(command.c_str());
}

void route(httplib::Server& srv)
{
    srv.Get("/run", [](const httplib::Request& req, httplib::Response& res) {
        auto tool = req.get_param_value("tool");
        // ruleid: cpp-command-injection
        FILE* p = popen(tool.c_str(), "r");
        res.set_content(drain(p), "text/plain");
    });
}

void env()
{
    const char* extra = std::getenv("QUERY_STRING");
    // ruleid: cpp-command-injection
    std::system(extra);
}

void good(int argc, char** argv)
{
    std::string line;
    std::getline(std::cin, line);
    int pid = std::stoi(line);
    std::string cmd = "kill " + std::to_string(pid);
    // ok: cpp-command-injection
    std::system(cmd.c_str());
    // ok: cpp-command-injection
    std::system("uptime");
    // ok: cpp-command-injection
    execl("/bin/ping", "ping", line.c_str(), nullptr);
    // ok: cpp-command-injection
    std::cout << line;
}
