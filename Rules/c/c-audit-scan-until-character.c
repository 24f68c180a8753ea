size_t f(const char *buf, size_t len)
{
    size_t i = 0;
    // ruleid: c-audit-scan-until-character
    while (buf[i] == ' ' || buf[i] == '\t')
        i++;
    // ruleid: c-audit-scan-until-character
    while (*p++ != '\n')
        n++;
    // ruleid: c-audit-scan-until-character
    while (buf[i] != ';')
        i++;
    // ok: c-audit-scan-until-character
    while (i < len && buf[i] == ' ')
        i++;
    // ok: c-audit-scan-until-character
    while (i < len)
        i++;
    // ok: c-audit-scan-until-character
    return i;
}
