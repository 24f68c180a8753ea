int find(const char *pattern, const char *text)
{
    regex_t re;
    // ruleid: c-audit-regex-from-variable
    if (regcomp(&re, pattern, REG_EXTENDED))
        return -1;
    return regexec(&re, text, 0, NULL, 0);
}
GRegex *filter(struct req *req)
{
    // ruleid: c-audit-regex-from-variable
    return g_regex_new(req->filter, 0, 0, NULL);
}
int main(int argc, char **argv)
{
    // ruleid: c-audit-regex-from-variable
    pcre2_code *re = pcre2_compile((PCRE2_SPTR)argv[1], PCRE2_ZERO_TERMINATED, 0, &e, &o, NULL);
    return run(re);
}
int fixed(const char *text)
{
    regex_t re;
    // ok: c-audit-regex-from-variable
    regcomp(&re, "^[a-z]+$", REG_EXTENDED);
    // ok: c-audit-regex-from-variable
    g_regex_match_simple("^[0-9]+$", text, 0, 0);
    return regexec(&re, text, 0, NULL, 0);
}
int escaped(const char *text)
{
    // ok: c-audit-regex-from-variable
    return g_regex_new(g_regex_escape_string(text, -1), 0, 0, NULL) != NULL;
}
