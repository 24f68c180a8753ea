#include <cstdlib>
#include <string>
#include <cstring>

std::string home()
{
    // ruleid: cpp-string-from-null-getenv
    std::string path = std::getenv("HOME");
    return path + "/.config";
}

int port()
{
    // ruleid: cpp-string-from-null-getenv
    return std::stoi(std::getenv("PORT"));
}

std::string joined()
{
    // ruleid: cpp-string-from-null-getenv
    return "user=" + std::string(getenv("USER"));
}

std::string good()
{
    // ok: cpp-string-from-null-getenv
    const char* home = std::getenv("HOME");
    // ok: cpp-string-from-null-getenv
    std::string path = home ? home : "/";
    // ok: cpp-string-from-null-getenv
    if (const char* p = std::getenv("PORT"))
        // ok: cpp-string-from-null-getenv
        return std::string(p);
    return path;
}
