#include <cstring>
#include <string>

class RingLog {
public:
    // ruleid: cpp-fixed-array-index-unchecked
    void put(int pos, char c) { data_[pos] = c; }
private:
    char data_[256] = {};
};

// ruleid: cpp-fixed-array-index-unchecked
const char* colourName(int index) {
    static const char* const names[] = {"red", "green", "blue"};
    return names[index];
}

class Stack {
public:
    // ruleid: cpp-fixed-array-index-unchecked
    void push(int v) { items_[top_++] = v; }
private:
    int items_[32];
    int top_ = 0;
};

void upper(const std::string& s) {
    // ruleid: cpp-fixed-array-index-unchecked
    char out[64];
    for (size_t i = 0; i < s.size(); ++i)
        out[i] = std::toupper(s[i]);
    print(out);
}

void word(const char* p) {
    // ruleid: cpp-fixed-array-index-unchecked
    char out[16];
    int n = 0;
    while (*p && *p != ' ')
        out[n++] = *p++;
    use(out, n);
}

class RingLogRight {
public:
    // ok: cpp-fixed-array-index-unchecked
    bool put(size_t pos, char c) {
        if (pos >= sizeof(room_))
            return false;
        room_[pos] = c;
        return true;
    }
private:
    char room_[256] = {};
};

const char* colourNameRight(int index) {
    // ok: cpp-fixed-array-index-unchecked
    static const char* const names[] = {"red", "green", "blue"};
    if (index < 0 || index > 2)
        return "?";
    return names[index];
}

void upperRight(const std::string& s) {
    // ok: cpp-fixed-array-index-unchecked
    char out[64];
    for (size_t i = 0; i < s.size() && i < sizeof(out); ++i)
        out[i] = std::toupper(s[i]);
}

class StackRight {
public:
    // ok: cpp-fixed-array-index-unchecked
    void push(int v) {
        if (top_ == 32)
            throw std::length_error("full");
        items_[top_++] = v;
    }
private:
    int items_[32];
    int top_ = 0;
};
