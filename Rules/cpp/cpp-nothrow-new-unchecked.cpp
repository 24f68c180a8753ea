#include <new>

bool load(std::size_t n)
{
    // ruleid: cpp-nothrow-new-unchecked
    char* buf = new (std::nothrow) char[n];
    buf[0] = 1;
    return consume(buf);
}

void make()
{
    // ruleid: cpp-nothrow-new-unchecked
    Widget* w = new (std::nothrow) Widget(3);
    w->show();
    delete w;
}

void two(std::size_t n)
{
    int* v;
    // ruleid: cpp-nothrow-new-unchecked
    v = new (std::nothrow) int[n];
    for (std::size_t i = 0; i < n; ++i)
        v[i] = 0;
    keep(v);
}

bool good(std::size_t n)
{
    // ok: cpp-nothrow-new-unchecked
    char* buf = new (std::nothrow) char[n];
    if (!buf)
        return false;
    buf[0] = 1;
    // ok: cpp-nothrow-new-unchecked
    char* other = new char[n];
    other[0] = 1;
    // ok: cpp-nothrow-new-unchecked
    Widget* w = new (std::nothrow) Widget(3);
    if (w != nullptr)
        w->show();
    return true;
}
