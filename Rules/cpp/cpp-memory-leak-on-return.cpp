#include <string>

struct Buffer { int size; int data[8]; };

int sum(int n)
{
    // ruleid: cpp-memory-leak-on-return
    int* values = new int[n];
    int total = 0;
    for (int i = 0; i < n; ++i) {
        values[i] = i;
        total += values[i];
    }
    return total;
}

int measure()
{
    // ruleid: cpp-memory-leak-on-return
    Buffer* b = new Buffer();
    b->size = 8;
    return b->size;
}

void touch()
{
    // ruleid: cpp-memory-leak-on-return
    auto p = new Buffer();
    p->size = 1;
}

Buffer* good_make()
{
    // ok: cpp-memory-leak-on-return
    Buffer* b = new Buffer();
    b->size = 3;
    return b;
}

void good(Registry& r, int n)
{
    // ok: cpp-memory-leak-on-return
    Buffer* owned = new Buffer();
    r.add(owned);
    // ok: cpp-memory-leak-on-return
    int* v = new int[n];
    v[0] = 1;
    delete[] v;
    auto safe = std::make_unique<Buffer>();
    safe->size = 2;
    // ok: cpp-memory-leak-on-return
    Buffer* guarded = new Buffer();
    std::unique_ptr<Buffer> holder(guarded);
}
