#include <pcre.h>
#include <regex.h>

int user(const char *s)
{
    int err;
    PCRE2_SIZE off;
    // ruleid: c-regex-with-nested-quantifier
    pcre2_code *re = pcre2_compile((PCRE2_SPTR)"^([a-z0-9]+)*$", PCRE2_ZERO_TERMINATED, 0, &err, &off, NULL);
    return match(re, s);
}

int mail(const char *s)
{
    const char *err;
    int off;
    // ruleid: c-regex-with-nested-quantifier
    pcre *re = pcre_compile("^([\\w.-]+)+@(\\w+\\.)+\\w+$", 0, &err, &off, NULL);
    return run(re, s);
}

int words(const char *s)
{
    // ruleid: c-regex-with-nested-quantifier
    return g_regex_match_simple("^(a|a)*b$", s, 0, 0);
}

int fine(const char *s)
{
    const char *err;
    int off;
    regex_t r;
    // ok: c-regex-with-nested-quantifier
    pcre *re = pcre_compile("^[a-z0-9]+(-[a-z0-9]+)*$", 0, &err, &off, NULL);
    // ok: c-regex-with-nested-quantifier
    regcomp(&r, "^[0-9]{1,3}(\\.[0-9]{1,3}){3}$", REG_EXTENDED);
    // ok: c-regex-with-nested-quantifier
    return g_regex_match_simple("^(abc)+$", s, 0, 0) && re;
}
