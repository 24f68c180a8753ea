void f(const char *s)
{
    // ruleid: c-audit-regex-accepts-too-much
    regcomp(&re, "[a-z]+", REG_EXTENDED);
    // ruleid: c-audit-regex-accepts-too-much
    g_regex_match_simple("example.com", s, 0, 0);
    // ruleid: c-audit-regex-accepts-too-much
    pcre2_compile("[A-z0-9_]+\\.png", n, 0, &e, &o, NULL);
    // ok: c-audit-regex-accepts-too-much
    regcomp(&re, "^[a-z]+$", REG_EXTENDED);
    // ok: c-audit-regex-accepts-too-much
    show("abc");
    // ok: c-audit-regex-accepts-too-much
    show(s);
}
