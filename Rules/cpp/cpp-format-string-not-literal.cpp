#include <cstdio>
#include <string>
#include <syslog.h>

void show(const std::string& line)
{
    // ruleid: cpp-format-string-not-literal
    printf(line.c_str());
    // ruleid: cpp-format-string-not-literal
    std::fprintf(stderr, line.c_str());
}

void fail(const std::exception& e)
{
    // ruleid: cpp-format-string-not-literal
    syslog(LOG_ERR, e.what());
}

void good(const std::string& line, const std::exception& e)
{
    // ok: cpp-format-string-not-literal
    printf("%s\n", line.c_str());
    // ok: cpp-format-string-not-literal
    syslog(LOG_ERR, "%s", e.what());
    // ok: cpp-format-string-not-literal
    std::fputs(line.c_str(), stderr);
    // ok: cpp-format-string-not-literal
    puts(line.c_str());
}
