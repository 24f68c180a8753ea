#include <fstream>
#include <string>

void split(const std::string& text) {
    size_t pos = 0;
    // ruleid: cpp-loop-that-makes-no-progress
    while (pos < text.size()) {
        size_t end = text.find(';', pos);
        if (end == std::string::npos)
            continue;
        add(text.substr(pos, end - pos));
        pos = end + 1;
    }
}

int total(std::ifstream& in) {
    int sum = 0, n = 0;
    // ruleid: cpp-loop-that-makes-no-progress
    while (!in.eof()) {
        in >> n;
        sum += n;
    }
    return sum;
}

void table(int* out) {
    // ruleid: cpp-loop-that-makes-no-progress
    for (uint8_t i = 0; i <= 255; ++i)
        out[i] = i * i;
}

void backwards(const std::vector<int>& v) {
    // ruleid: cpp-loop-that-makes-no-progress
    for (size_t i = v.size() - 1; i >= 0; --i)
        print(v[i]);
}

void splitRight(const std::string& text) {
    size_t pos = 0;
    // ok: cpp-loop-that-makes-no-progress
    while (pos < text.size()) {
        size_t end = text.find(';', pos);
        if (end == std::string::npos)
            break;
        pos = end + 1;
    }
}

int totalRight(std::ifstream& in) {
    int sum = 0, n = 0;
    // ok: cpp-loop-that-makes-no-progress
    while (in >> n)
        sum += n;
    return sum;
}

void tableRight(int* out) {
    // ok: cpp-loop-that-makes-no-progress
    for (int i = 0; i <= 255; ++i)
        out[i] = i * i;
}
