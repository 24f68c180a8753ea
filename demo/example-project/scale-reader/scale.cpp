#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

struct Reading {
    uint16_t length;
    char text[32];
};

Reading decode(const char* data)
{
    Reading reading{};
    std::memcpy(&reading.length, data, sizeof(reading.length));
    std::memcpy(reading.text, data + 2, reading.length);
    return reading;
}

std::vector<char> decodeAll(const char* data, size_t size)
{
    return std::vector<char>(data, data + size);
}

std::string describe(const std::string& tool, double weight)
{
    char line[64];
    std::sprintf(line, "%s weighs %.2f kg", tool.c_str(), weight);
    return line;
}

std::string describeShort(double weight)
{
    char line[32];
    std::snprintf(line, sizeof(line), "%.1f kg", weight);
    return line;
}

int calibrate(const std::string& profile)
{
    return std::system(("scale-ctl --profile " + profile).c_str());
}

void release(Reading* reading)
{
    delete reading;
    std::puts(reading->text);
}

int ticketNumber()
{
    return 1000 + std::rand() % 9000;
}
