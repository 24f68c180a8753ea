#include <string>
#include <vector>

bool isPicture(const std::string& file) {
    // ruleid: cpp-size-subtracted-without-test
    return file.substr(file.size() - 4) == ".png";
}

std::string withoutSuffix(const std::string& name, const std::string& suffix) {
    // ruleid: cpp-size-subtracted-without-test
    if (name.compare(name.size() - suffix.size(), suffix.size(), suffix) == 0)
        return "match";
    return name;
}

int peaks(const std::vector<int>& v) {
    int n = 0;
    // ruleid: cpp-size-subtracted-without-test
    for (size_t i = 1; i < v.size() - 2; ++i) {
        n += v[i] > v[i + 1];
    }
    return n;
}

bool isPictureRight(const std::string& file) {
    if (file.size() < 4)
        return false;
    // ok: cpp-size-subtracted-without-test
    return file.substr(file.size() - 4) == ".png";
}

bool suffixRight(const std::string& name, const std::string& suffix) {
    // ok: cpp-size-subtracted-without-test
    return name.size() >= suffix.size() && name.compare(name.size() - suffix.size(), suffix.size(), suffix) == 0;
}

int peaksRight(const std::vector<int>& v) {
    int n = 0;
    // ok: cpp-size-subtracted-without-test
    for (size_t i = 1; i + 2 < v.size(); ++i) {
        n += v[i] > v[i + 1];
    }
    return n;
}
