#include <algorithm>
#include <cstring>
#include <string>
#include <vector>

void keep(const char* s) {
    char buf[32];
    // ruleid: cpp-terminator-or-limit-one-too-far
    size_t n = std::min(std::strlen(s), sizeof(buf));
    std::memcpy(buf, s, n);
    buf[n] = '\0';
    use(buf);
}

void Grid::clear(int row)
{
    // ruleid: cpp-terminator-or-limit-one-too-far
    if (row > m_rows.size())
        return;
    m_rows[row].clear();
}

int last(const std::vector<int>& v) {
    // ruleid: cpp-terminator-or-limit-one-too-far
    return v[v.size()];
}

int changes(const std::string& s) {
    int n = 0;
    // ruleid: cpp-terminator-or-limit-one-too-far
    for (size_t i = 0; i < s.size(); ++i) {
        if (s[i] != s[i + 1])
            ++n;
    }
    return n;
}

void keepRight(const char* s) {
    char buf[32];
    // ok: cpp-terminator-or-limit-one-too-far
    size_t n = std::min(std::strlen(s), sizeof(buf) - 1);
    std::memcpy(buf, s, n);
    buf[n] = '\0';
}

void Grid::clearRight(int row)
{
    // ok: cpp-terminator-or-limit-one-too-far
    if (row < 0 || row >= m_rows.size())
        return;
    m_rows[row].clear();
}

int lastRight(const std::vector<int>& v) {
    // ok: cpp-terminator-or-limit-one-too-far
    return v[v.size() - 1];
}

int changesRight(const std::string& s) {
    int n = 0;
    // ok: cpp-terminator-or-limit-one-too-far
    for (size_t i = 0; i + 1 < s.size(); ++i) {
        if (s[i] != s[i + 1])
            ++n;
    }
    return n;
}
