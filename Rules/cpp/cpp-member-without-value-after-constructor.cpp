#include <cstddef>
#include <string>

// ruleid: cpp-member-without-value-after-constructor
class Link {
public:
    explicit Link(std::string host) : host_(std::move(host)) {}
    bool isOpen() const { return open_; }
private:
    std::string host_;
    bool open_;
};

// ruleid: cpp-member-without-value-after-constructor
struct Node {
    Node(int v) : value(v) {}
    int sum() const { return value + (next ? next->sum() : 0); }
    int value;
    Node* next;
};

// ruleid: cpp-member-without-value-after-constructor
class Counter {
public:
    Counter() { names_.clear(); }
    void hit() { ++hits_; }
private:
    int hits_;
    std::vector<std::string> names_;
};

// ok: cpp-member-without-value-after-constructor
class LinkRight {
public:
    explicit LinkRight(std::string host) : host_(std::move(host)) {}
    bool isOpen() const { return up_; }
private:
    std::string host_;
    bool up_ = false;
};

// ok: cpp-member-without-value-after-constructor
class CounterRight {
public:
    CounterRight() : hits_(0) {}
    void hit() { ++hits_; }
private:
    int hits_;
};

// ok: cpp-member-without-value-after-constructor
struct Plain {
    int a;
    int b;
};

// ok: cpp-member-without-value-after-constructor
class Later {
public:
    Later() { total_ = 0; }
    int total() const { return total_; }
private:
    int total_;
};
