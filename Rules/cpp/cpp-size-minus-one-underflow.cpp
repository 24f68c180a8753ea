#include <vector>
#include <string>

int pairs(const std::vector<int>& v)
{
    int n = 0;
    // ruleid: cpp-size-minus-one-underflow
    for (std::size_t i = 0; i < v.size() - 1; ++i) {
        n += v[i] == v[i + 1];
    }
    return n;
}

void spaced(const std::string& s)
{
    // ruleid: cpp-size-minus-one-underflow
    for (unsigned i = 0; i <= s.length() - 1; i++) {
        put(s[i]);
    }
}

void backwards(const std::vector<int>& v)
{
    // ruleid: cpp-size-minus-one-underflow
    for (auto i = v.size() - 1; i >= 0; --i) {
        use(v[i]);
    }
}

int good(const std::vector<int>& v)
{
    int n = 0;
    // ok: cpp-size-minus-one-underflow
    for (std::size_t i = 0; i + 1 < v.size(); ++i) {
        n += v[i] == v[i + 1];
    }
    // ok: cpp-size-minus-one-underflow
    for (std::size_t i = 0; i < v.size(); ++i) {
        n += v[i];
    }
    if (v.empty())
        return 0;
    // ok: cpp-size-minus-one-underflow
    for (std::size_t i = 0; i < v.size() - 1; ++i) {
        n += v[i];
    }
    return n;
}
