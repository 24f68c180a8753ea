#include <vector>

int average(const std::vector<int>& v) {
    int sum = total(v);
    // ruleid: cpp-size-of-empty-container
    return sum / static_cast<int>(v.size());
}

void pairs(const std::vector<int>& v) {
    // ruleid: cpp-size-of-empty-container
    for (size_t i = 0; i < v.size() - 1; ++i)
        print(v[i], v[i + 1]);
}

double mean(const std::vector<double>& values) {
    // ruleid: cpp-size-of-empty-container
    return sum(values) / values.size();
}

int fine(const std::vector<int>& v) {
    if (v.empty())
        return 0;
    // ok: cpp-size-of-empty-container
    return total(v) / static_cast<int>(v.size());
}

void checked(const std::vector<int>& v) {
    // ok: cpp-size-of-empty-container
    for (size_t i = 0; i + 1 < v.size(); ++i)
        print(v[i], v[i + 1]);
    if (v.size() < 2)
        return;
    // ok: cpp-size-of-empty-container
    for (size_t i = 0; i < v.size() - 1; ++i)
        print(v[i]);
}
