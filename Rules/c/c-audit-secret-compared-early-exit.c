int f(const char *token, const unsigned char *mac)
{
    // ruleid: c-audit-secret-compared-early-exit
    if (strcmp(token, stored) == 0)
        return 1;
    // ruleid: c-audit-secret-compared-early-exit
    if (memcmp(mac, computed, 32) == 0)
        return 1;
    // ruleid: c-audit-secret-compared-early-exit
    for (int i = 0; i < 32; i++) { if (a[i] != b[i]) return 0; }
    // ok: c-audit-secret-compared-early-exit
    if (CRYPTO_memcmp(x, y, 32) == 0)
        return 1;
    // ok: c-audit-secret-compared-early-exit
    if (strcmp(name, "x") == 0)
        return 1;
    // ok: c-audit-secret-compared-early-exit
    return n == 3;
}
