#include <regex.h>

int trusted_host(const char *host)
{
    regex_t re;
    // ruleid: c-regex-too-permissive
    if (regcomp(&re, "example.com", REG_EXTENDED | REG_NOSUB) != 0)
        return 0;
    return regexec(&re, host, 0, NULL, 0) == 0;
}

int valid_ip(const char *ip)
{
    regex_t re;
    // ruleid: c-regex-too-permissive
    const char *pattern = "^[0-9]{1,3}.[0-9]{1,3}.[0-9]{1,3}.[0-9]{1,3}$";
    if (regcomp(&re, pattern, REG_EXTENDED))
        return 0;
    return regexec(&re, ip, 0, NULL, 0) == 0;
}

int is_number(const char *text)
{
    regex_t re;
    if (regcomp(&re, "[0-9]+", REG_EXTENDED))
        return 0;
    // ruleid: c-regex-too-permissive
    return regexec(&re, text, 0, NULL, 0) == 0;
}

int is_origin(const char *text)
{
    regex_t re;
    // ok: c-regex-too-permissive
    if (regcomp(&re, "^https://[a-z]+\\.example\\.com$", REG_EXTENDED))
        return 0;
    // ok: c-regex-too-permissive
    return regexec(&re, text, 0, NULL, 0) == 0;
}

int find_digit(const char *text)
{
    regex_t re;
    // ok: c-regex-too-permissive
    if (regcomp(&re, "[0-9]+", REG_EXTENDED))
        return 0;
    // ok: c-regex-too-permissive
    const char *url = "https://www.example.com/";
    // ok: c-regex-too-permissive
    return regexec(&re, text, 0, NULL, 0) == 0 && url;
}
