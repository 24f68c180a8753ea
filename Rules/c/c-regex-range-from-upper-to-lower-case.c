int name_ok(const char *name)
{
    regex_t re;
    // ruleid: c-regex-range-from-upper-to-lower-case
    if (regcomp(&re, "^[A-z0-9_]+$", REG_EXTENDED) != 0)
        return 0;
    return regexec(&re, name, 0, NULL, 0) == 0;
}

pcre2_code *make(int *err, PCRE2_SIZE *off)
{
    // ruleid: c-regex-range-from-upper-to-lower-case
    return pcre2_compile((PCRE2_SPTR)"^[A-z]{2,8}$", PCRE2_ZERO_TERMINATED, 0, err, off, NULL);
}

gboolean word(const char *s)
{
    // ruleid: c-regex-range-from-upper-to-lower-case
    return g_regex_match_simple("^[A-z]+$", s, 0, 0);
}

int name_ok2(const char *name)
{
    regex_t re;
    // ok: c-regex-range-from-upper-to-lower-case
    if (regcomp(&re, "^[A-Za-z0-9_]+$", REG_EXTENDED) != 0)
        return 0;
    return regexec(&re, name, 0, NULL, 0) == 0;
}

gboolean word2(const char *s)
{
    // ok: c-regex-range-from-upper-to-lower-case
    return g_regex_match_simple("^[a-z]+$", s, G_REGEX_CASELESS, 0);
}

gboolean dash(const char *s)
{
    // ok: c-regex-range-from-upper-to-lower-case
    return g_regex_match_simple("^A-z$", s, 0, 0);
}
