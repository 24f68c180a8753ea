#include <string>
#include <cstring>
#include <cstdint>

void send_name(const std::string& name)
{
    // ruleid: cpp-size-narrowed
    uint8_t n = name.size();
    put(n);
}

char* copy(const char* s)
{
    // ruleid: cpp-size-narrowed
    short n = strlen(s);
    return alloc(n + 1);
}

void frame(const std::string& body)
{
    // ruleid: cpp-size-narrowed
    std::uint16_t length = static_cast<std::uint16_t>(body.size());
    write(length);
}

void good(const std::string& body, const std::string& name)
{
    // ok: cpp-size-narrowed
    std::size_t n = name.size();
    // ok: cpp-size-narrowed
    auto m = body.length();
    if (body.size() > 65535)
        return;
    // ok: cpp-size-narrowed
    std::uint16_t length = static_cast<std::uint16_t>(body.size());
    write(length + n + m);
}
