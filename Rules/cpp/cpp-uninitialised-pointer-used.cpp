#include <iostream>

struct Node { int v; void run(); };

void one()
{
    // ruleid: cpp-uninitialised-pointer-used
    Node* n;
    n->run();
}

int two()
{
    // ruleid: cpp-uninitialised-pointer-used
    int* p;
    int x = *p;
    return x;
}

void three(int v)
{
    // ruleid: cpp-uninitialised-pointer-used
    Node* n;
    n->v = v;
}

void good(Pool& pool, int v)
{
    // ok: cpp-uninitialised-pointer-used
    Node* n = new Node();
    n->run();
    // ok: cpp-uninitialised-pointer-used
    Node* m;
    m = pool.get();
    m->v = v;
    // ok: cpp-uninitialised-pointer-used
    Node* k;
    if (!pool.find(v, k))
        return;
    k->run();
    // ok: cpp-uninitialised-pointer-used
    Node* j;
    pool.take(&j);
    j->run();
}
