#include <cstdio>
#include <string>

void hello(const std::string& name)
{
    // ruleid: cpp-string-object-passed-to-printf
    printf("Hello %s\n", name);
}

void log(int code)
{
    std::string text = describe(code);
    // ruleid: cpp-string-object-passed-to-printf
    std::fprintf(stderr, "%d: %s\n", code, text);
}

void path(std::string dir, char* out, std::size_t n)
{
    // ruleid: cpp-string-object-passed-to-printf
    snprintf(out, n, "%s/data", dir);
}

void good(const std::string& name, const char* raw, int n)
{
    // ok: cpp-string-object-passed-to-printf
    printf("Hello %s\n", name.c_str());
    // ok: cpp-string-object-passed-to-printf
    printf("%s %d\n", raw, n);
    // ok: cpp-string-object-passed-to-printf
    std::printf("%zu\n", name.size());
    // ok: cpp-string-object-passed-to-printf
    fmt::print("{}\n", name);
}
