#include <cstring>
#include <string>

char* concat(const std::string& a, const std::string& b) {
    // ruleid: cpp-allocation-without-terminator-or-factor
    char* out = new char[a.size() + b.size()];
    std::strcpy(out, a.c_str());
    std::strcat(out, b.c_str());
    return out;
}

wchar_t* widen(const std::string& s) {
    // ruleid: cpp-allocation-without-terminator-or-factor
    auto* out = static_cast<wchar_t*>(std::malloc(s.size() + 1));
    return out;
}

Particle* make(size_t n) {
    // ruleid: cpp-allocation-without-terminator-or-factor
    Particle* p = static_cast<Particle*>(operator new(n * sizeof(Particle*)));
    return p;
}

char* fine(const std::string& a, size_t bytes) {
    // ok: cpp-allocation-without-terminator-or-factor
    char* out = new char[a.size() + 1];
    std::strcpy(out, a.c_str());
    // ok: cpp-allocation-without-terminator-or-factor
    int* p = static_cast<int*>(std::malloc(bytes));
    // ok: cpp-allocation-without-terminator-or-factor
    double* d = static_cast<double*>(malloc(4 * sizeof(double)));
    use(p, d);
    return out;
}
