#include <cstring>
#include <cstdint>

std::uint32_t length(const char *packet)
{
    // ruleid: cpp-reinterpret-cast
    return *reinterpret_cast<const std::uint32_t *>(packet);
}

Header *header(std::uint8_t *bytes)
{
    // ruleid: cpp-reinterpret-cast
    return reinterpret_cast<Header *>(bytes + 4);
}

Window *window(long handle)
{
    // ruleid: cpp-reinterpret-cast
    return reinterpret_cast<Window *>(handle);
}

const char *bytes(const Header *header)
{
    // ok: cpp-reinterpret-cast
    return reinterpret_cast<const char *>(header);
}

std::uint32_t length_copied(const char *packet)
{
    std::uint32_t value;
    // ok: cpp-reinterpret-cast
    std::memcpy(&value, packet, sizeof value);
    return value;
}

Circle *circle(Shape *shape)
{
    // ok: cpp-reinterpret-cast
    return dynamic_cast<Circle *>(shape);
}

double real(int value)
{
    // ok: cpp-reinterpret-cast
    return static_cast<double>(value);
}
