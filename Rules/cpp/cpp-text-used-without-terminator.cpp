#include <cstring>
#include <string>
#include <vector>

class Tag {
public:
    void set(const std::string& s) {
        // ruleid: cpp-text-used-without-terminator
        std::strncpy(tag_, s.c_str(), sizeof(tag_));
    }
private:
    char tag_[12];
};

void serve(int fd) {
    char line[256];
    ssize_t got = ::recv(fd, line, sizeof(line), 0);
    if (got <= 0)
        return;
    // ruleid: cpp-text-used-without-terminator
    std::string text(line);
    run(text);
}

std::string verb(const std::vector<char>& message) {
    // ruleid: cpp-text-used-without-terminator
    return std::string(message.data());
}

class GoodTag {
public:
    void set(const std::string& s) {
        // ok: cpp-text-used-without-terminator
        std::strncpy(tag_, s.c_str(), sizeof(tag_));
        tag_[sizeof(tag_) - 1] = '\0';
    }
private:
    char tag_[12];
};

void serveRight(int fd) {
    char line[256];
    ssize_t got = ::recv(fd, line, sizeof(line), 0);
    if (got <= 0)
        return;
    // ok: cpp-text-used-without-terminator
    std::string text(line, static_cast<size_t>(got));
    run(text);
}

void serveTerminated(int fd) {
    char line[256];
    ssize_t got = ::recv(fd, line, sizeof(line) - 1, 0);
    if (got < 0)
        return;
    line[got] = '\0';
    // ok: cpp-text-used-without-terminator
    std::string text(line);
}

std::string verbRight(const std::vector<char>& message) {
    // ok: cpp-text-used-without-terminator
    return std::string(message.data(), message.size());
}
