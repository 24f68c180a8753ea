// ruleid: c-scan-loop-without-end-test
size_t a(const char *b, size_t len)
{
    size_t i = 0;
    while (b[i] == ' ')
        i++;
    return i < len ? i : len;
}

// ruleid: c-scan-loop-without-end-test
int c(const uint8_t *p, int n)
{
    int i = 0;
    while (p[i] != ':')
        i++;
    return i == n;
}

// ruleid: c-scan-loop-without-end-test
size_t d(const char *b, size_t size)
{
    size_t k = 0;
    while (b[k] == '\t' || b[k] == ' ') {
        k++;
    }
    return size - k;
}

// ok: c-scan-loop-without-end-test
size_t e(const char *b, size_t len)
{
    size_t i = 0;
    while (i < len && b[i] == ' ')
        i++;
    return i;
}

// ok: c-scan-loop-without-end-test
int f(const char *b)
{
    int i = 0;
    while (b[i] == ' ')
        i++;
    return i;
}

// ok: c-scan-loop-without-end-test
int g(const char *b, int n)
{
    int i = 0;
    while (b[i] != '\0')
        i++;
    return i + n;
}
