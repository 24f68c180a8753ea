#include <string>
#include <sstream>
#include <cstdio>

void report(int code, const std::string& prefix)
{
    // ruleid: cpp-c-str-of-temporary
    const char* text = (prefix + "failed").c_str();
    std::puts(text);
    // ruleid: cpp-c-str-of-temporary
    const char* number = std::to_string(code).c_str();
    std::puts(number);
}

const char* label(int id)
{
    std::string name = "item-" + std::to_string(id);
    // ruleid: cpp-c-str-of-temporary
    return name.c_str();
}

void stream()
{
    std::ostringstream out;
    // ruleid: cpp-c-str-of-temporary
    auto q = ("a" + std::string("b")).c_str();
    out << 42 << q;
    // ruleid: cpp-c-str-of-temporary
    const char* p = out.str().c_str();
    std::puts(p);
}

class Config {
    std::string path_;
public:
    const char* path() const
    {
        // ok: cpp-c-str-of-temporary
        return path_.c_str();
    }
    void show(int code)
    {
        // ok: cpp-c-str-of-temporary
        std::puts((path_ + "!").c_str());
        const std::string text = std::to_string(code);
        // ok: cpp-c-str-of-temporary
        const char* p = text.c_str();
        std::puts(p);
        // ok: cpp-c-str-of-temporary
        std::string copy = (path_ + "x").c_str();
    }
};

const char* cached()
{
    static std::string value = "x";
    // ok: cpp-c-str-of-temporary
    return value.c_str();
}
