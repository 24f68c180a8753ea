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

void *handle(long value)
{
    // ruleid: cpp-reinterpret-cast
    return reinterpret_cast<void *>(value);
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
