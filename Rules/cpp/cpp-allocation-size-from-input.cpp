#include <iostream>
#include <vector>
#include <string>
#include <fstream>

int* table()
{
    int n;
    std::cin >> n;
    // ruleid: cpp-allocation-size-from-input
    return new int[n];
}

std::vector<char> load(std::ifstream& in)
{
    uint32_t length;
    in.read(reinterpret_cast<char*>(&length), sizeof length);
    std::vector<char> data;
    // ruleid: cpp-allocation-size-from-input
    data.resize(length);
    return data;
}

void fill(const std::string& arg)
{
    std::vector<int> v;
    // ruleid: cpp-allocation-size-from-input
    v.reserve(std::stoul(arg));
}

std::vector<char> good(std::ifstream& in, const std::string& arg)
{
    uint32_t length;
    in.read(reinterpret_cast<char*>(&length), sizeof length);
    if (length > 1 << 20)
        throw std::runtime_error("too long");
    std::vector<char> data;
    // ok: cpp-allocation-size-from-input
    data.resize(length);
    // ok: cpp-allocation-size-from-input
    data.reserve(std::min(std::stoul(arg), 4096ul));
    // ok: cpp-allocation-size-from-input
    data.resize(arg.size());
    return data;
}
