#include <cstddef>

// ruleid: cpp-class-frees-but-copies
class Buffer {
public:
    explicit Buffer(size_t n) : data_(new char[n]) {}
    ~Buffer() { delete[] data_; }
private:
    char* data_;
};

// ruleid: cpp-class-frees-but-copies
class Node {
public:
    ~Node() { delete next_; }
private:
    Node* next_ = nullptr;
};

// ruleid: cpp-class-frees-but-copies
class Block {
    void* p_;
public:
    explicit Block(size_t n) : p_(malloc(n)) {}
    ~Block() { free(p_); }
};

// ok: cpp-class-frees-but-copies
class Fine {
public:
    explicit Fine(size_t n) : data_(new char[n]) {}
    Fine(const Fine&) = delete;
    ~Fine() { delete[] data_; }
private:
    char* data_;
};

// ok: cpp-class-frees-but-copies
class Plain {
public:
    ~Plain() { close(fd_); }
private:
    int fd_;
};

// ok: cpp-class-frees-but-copies
class Assigns {
public:
    Assigns& operator=(const Assigns& other);
    ~Assigns() { delete p_; }
private:
    int* p_;
};
