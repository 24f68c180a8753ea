#include <cstdlib>
#include <cstring>

struct Node { Node* next; int v; };

void one()
{
    Node* n = new Node();
    n->v = 1;
    // ruleid: cpp-allocation-function-mismatch
    free(n);
}

void two(const char* s)
{
    char* copy = strdup(s);
    use(copy);
    // ruleid: cpp-allocation-function-mismatch
    delete[] copy;
}

void three(std::size_t n)
{
    int* v = static_cast<int*>(std::malloc(n * sizeof(int)));
    if (!v) return;
    // ruleid: cpp-allocation-function-mismatch
    delete v;
}

void good(const char* s, std::size_t n)
{
    Node* a = new Node();
    // ok: cpp-allocation-function-mismatch
    delete a;
    char* copy = strdup(s);
    // ok: cpp-allocation-function-mismatch
    free(copy);
    int* v = (int*)malloc(n);
    // ok: cpp-allocation-function-mismatch
    std::free(v);
    int* w = new int[n];
    // ok: cpp-allocation-function-mismatch
    delete[] w;
}
