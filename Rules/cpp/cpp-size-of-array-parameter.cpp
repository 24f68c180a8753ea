#include <cstring>

// ruleid: cpp-size-of-array-parameter
double total(double prices[]) {
    double t = 0;
    for (size_t i = 0; i < sizeof(prices) / sizeof(*prices); ++i)
        t += prices[i];
    return t;
}

// ruleid: cpp-size-of-array-parameter
void wipe(char* key) {
    std::memset(key, 0, sizeof(key));
}

void block(size_t n) {
    // ruleid: cpp-size-of-array-parameter
    int* v = new int[n];
    std::memset(v, 0, sizeof(v));
    use(v);
}

// ok: cpp-size-of-array-parameter
double totalRight(const double* prices, size_t n) {
    double t = 0;
    for (size_t i = 0; i < n; ++i)
        t += prices[i];
    return t;
}

// ok: cpp-size-of-array-parameter
void wipeRight(char* key, size_t n) {
    std::memset(key, 0, n);
}

void local() {
    // ok: cpp-size-of-array-parameter
    int v[16];
    std::memset(v, 0, sizeof(v));
    use(v);
}
