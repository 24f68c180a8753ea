#include <vector>
#include <map>
#include <set>
#include <string>

void grow(std::vector<int>& v)
{
    for (auto& x : v) {
        if (x > 10)
            // ruleid: cpp-container-changed-in-range-for
            v.push_back(x / 2);
    }
}

void prune(std::map<std::string, int>& m)
{
    for (const auto& kv : m) {
        if (kv.second == 1)
            // ruleid: cpp-container-changed-in-range-for
            m.erase(kv.first);
    }
    for (const auto& kv : m)
        if (kv.second == 0)
            // todoruleid: cpp-container-changed-in-range-for
            m.erase(kv.first);
}

void fill(std::set<int> s)
{
    for (int i : s) {
        // ruleid: cpp-container-changed-in-range-for
        s.insert(i + 1);
    }
}

void duplicate(std::vector<std::string>& names)
{
    for (const auto& name : names) {
        // ruleid: cpp-container-changed-in-range-for
        names.emplace_back(name + "-copy");
    }
}

void good(std::vector<int>& v, std::map<std::string, int>& m)
{
    std::vector<int> extra;
    for (auto& x : v)
        // ok: cpp-container-changed-in-range-for
        extra.push_back(x);
    // ok: cpp-container-changed-in-range-for
    v.insert(v.end(), extra.begin(), extra.end());
    for (const auto& kv : m) {
        if (kv.second == 0) {
            // ok: cpp-container-changed-in-range-for
            m.erase(kv.first);
            break;
        }
    }
}
