#include <iostream>
#include <vector>
#include <string>

int pick(const std::vector<int>& v)
{
    int i;
    std::cin >> i;
    // ruleid: cpp-index-from-input
    return v[i];
}

std::string name(const std::vector<std::string>& names, const std::string& arg)
{
    // ruleid: cpp-index-from-input
    return names[std::stoi(arg)];
}

void mark(const char* text)
{
    int slots[8] = {0};
    int k = std::atoi(text);
    // ruleid: cpp-index-from-input
    slots[k] = 1;
    use(slots);
}

int good(const std::vector<int>& v, const std::string& arg)
{
    std::size_t i = std::stoul(arg);
    if (i >= v.size())
        return -1;
    // ok: cpp-index-from-input
    int a = v[i];
    // ok: cpp-index-from-input
    int b = v.at(std::stoi(arg));
    // ok: cpp-index-from-input
    int c = v[std::stoul(arg) % v.size()];
    return a + b + c;
}
