#include <stdexcept>
#include <cstdio>

class File {
    std::FILE* f;
public:
    ~File()
    {
        if (std::fclose(f) != 0)
            // ruleid: cpp-throw-in-destructor
            throw std::runtime_error("close failed");
    }
    void close()
    {
        if (std::fclose(f) != 0)
            // ok: cpp-throw-in-destructor
            throw std::runtime_error("close failed");
    }
};

Lock::~Lock()
{
    if (!released)
        // ruleid: cpp-throw-in-destructor
        throw std::logic_error("lock still held");
}

template <class T>
Guard<T>::~Guard()
{
    for (auto& x : items)
        if (!x.done)
            // ruleid: cpp-throw-in-destructor
            throw Error{"unfinished", x.id};
}

class Session {
public:
    ~Session()
    {
        try {
            if (!flush())
                // ok: cpp-throw-in-destructor
                throw std::runtime_error("flush");
        } catch (const std::exception& e) {
            std::fputs(e.what(), stderr);
        }
    }
    int read(int n)
    {
        if (n < 0)
            // ok: cpp-throw-in-destructor
            throw std::out_of_range("n");
        return n;
    }
    bool flush();
};
