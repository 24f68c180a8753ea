int echo(int sock, int length)
{
    // ruleid: c-array-sized-by-parameter
    char buf[length];
    return recv(sock, buf, length, 0);
}

void sum(size_t n)
{
    // ruleid: c-array-sized-by-parameter
    double values[n];
    read_values(values);
}

void copy(const char *s, unsigned int len)
{
    // ruleid: c-array-sized-by-parameter
    char out[len + 1];
    use(out, s);
}

int fine(int sock, int length)
{
    if (length < 1 || length > 512)
        return -1;
    // ok: c-array-sized-by-parameter
    char buf[length];
    // ok: c-array-sized-by-parameter
    char fixed[128];
    // ok: c-array-sized-by-parameter
    char macro[SIZE];
    return use(buf, fixed, macro);
}
