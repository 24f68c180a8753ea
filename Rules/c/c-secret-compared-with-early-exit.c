int a(const char *given_token, const char *want)
{
    // ruleid: c-secret-compared-with-early-exit
    return strcmp(given_token, want) == 0;
}

int b(const unsigned char *m, const unsigned char *expected_mac)
{
    // ruleid: c-secret-compared-with-early-exit
    if (memcmp(m, expected_mac, 32) != 0)
        return -1;
    return 0;
}

int c(const unsigned char *tag, const unsigned char *other, int n)
{
    // ruleid: c-secret-compared-with-early-exit
    for (int i = 0; i < n; i++)
        if (tag[i] != other[i])
            return 0;
    return 1;
}

int d(const char *api_key, const char *name)
{
    // ok: c-secret-compared-with-early-exit
    if (strcmp(api_key, "") == 0)
        return 0;
    // ok: c-secret-compared-with-early-exit
    if (CRYPTO_memcmp(api_key, stored(), 32) == 0)
        return 1;
    // ok: c-secret-compared-with-early-exit
    return strcmp(name, last_name) == 0;
}
