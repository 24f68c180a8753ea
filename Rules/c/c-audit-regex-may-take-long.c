void f(const char *s)
{
    // ruleid: c-audit-regex-may-take-long
    regcomp(&re, "^(a+)+$", REG_EXTENDED);
    // ruleid: c-audit-regex-may-take-long
    g_regex_match_simple("^(\\s*\\w+\\s*)+:", s, 0, 0);
    // ruleid: c-audit-regex-may-take-long
    regcomp(&re, "^(a|aa)+$", REG_EXTENDED);
    // ok: c-audit-regex-may-take-long
    regcomp(&re, "^[a-z]+$", REG_EXTENDED);
    // ok: c-audit-regex-may-take-long
    regcomp(&re, "^(ab)?$", REG_EXTENDED);
    // ok: c-audit-regex-may-take-long
    show(s);
}
