#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

Message parse(const std::vector<uint8_t>& in) {
    Message m;
    // ruleid: cpp-first-bytes-read-without-size-test
    m.type = in[0];
    return m;
}

uint32_t lengthOf(const QByteArray& packet)
{
    uint32_t n = 0;
    // ruleid: cpp-first-bytes-read-without-size-test
    memcpy(&n, packet.constData(), 4);
    return n;
}

std::string label(const std::vector<char>& buf) {
    uint16_t n;
    // ruleid: cpp-first-bytes-read-without-size-test
    std::memcpy(&n, buf.data() + 2, sizeof(n));
    return std::to_string(n);
}

Message parseRight(const std::vector<uint8_t>& in) {
    if (in.size() < 4)
        throw std::out_of_range("short");
    Message m;
    // ok: cpp-first-bytes-read-without-size-test
    m.type = in[0];
    return m;
}

int firstRight(const std::vector<int>& values) {
    // ok: cpp-first-bytes-read-without-size-test
    return values.empty() ? 0 : values.front();
}

int sumOf(const std::vector<int>& values) {
    int s = 0;
    for (int x : values)
        // ok: cpp-first-bytes-read-without-size-test
        s += x;
    return s;
}
