int f(unsigned char *t)
{
    // ruleid: c-audit-result-not-looked-at
    setuid(1000);
    // ruleid: c-audit-result-not-looked-at
    RAND_bytes(t, 32);
    // ruleid: c-audit-result-not-looked-at
    chdir("/srv");
    // ok: c-audit-result-not-looked-at
    if (setuid(1000) != 0)
        return -1;
    // ok: c-audit-result-not-looked-at
    if (RAND_bytes(t, 32) != 1)
        return -1;
    // ok: c-audit-result-not-looked-at
    return chdir("/srv");
}
