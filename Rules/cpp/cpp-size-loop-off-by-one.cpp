#include <vector>

int sum(const std::vector<int>& v) {
    int s = 0;
    // ruleid: cpp-size-loop-off-by-one
    for (size_t i = 0; i <= v.size(); ++i)
        s += v[i];
    return s;
}

void show(const QString &t)
{
    // ruleid: cpp-size-loop-off-by-one
    for (int i = 0; i <= t.length(); ++i)
        print(t[i]);
}

std::vector<int> doubled(const std::vector<int>& in) {
    std::vector<int> out;
    out.reserve(in.size());
    // ruleid: cpp-size-loop-off-by-one
    std::transform(in.begin(), in.end(), out.begin(), [](int x) { return x * 2; });
    return out;
}

std::vector<int> fine(const std::vector<int>& in) {
    // ok: cpp-size-loop-off-by-one
    for (size_t i = 0; i < in.size(); ++i)
        use(in[i]);
    // ok: cpp-size-loop-off-by-one
    for (size_t n = 0; n <= in.size(); ++n)
        report(n);
    std::vector<int> out(in.size());
    // ok: cpp-size-loop-off-by-one
    std::transform(in.begin(), in.end(), out.begin(), twice);
    return out;
}
