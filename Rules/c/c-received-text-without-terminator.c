int a(int s)
{
    // ruleid: c-received-text-without-terminator
    char buf[512];
    ssize_t n = read(s, buf, sizeof(buf));
    if (n <= 0)
        return -1;
    return strcmp(buf, "quit");
}
void b(const char *p)
{
    // ruleid: c-received-text-without-terminator
    char t[100];
    readlink(p, t, sizeof(t));
    puts(t);
}
int c(int s)
{
    // ruleid: c-received-text-without-terminator
    char line[64];
    if (recv(s, line, sizeof line, 0) <= 0)
        return -1;
    return atoi(line);
}
int d(int s)
{
    // ok: c-received-text-without-terminator
    char buf[512];
    ssize_t n = read(s, buf, sizeof(buf) - 1);
    buf[n] = 0;
    return strcmp(buf, "quit");
}
int e(int s)
{
    // ok: c-received-text-without-terminator
    char buf[512];
    ssize_t n = read(s, buf, sizeof(buf));
    return write(1, buf, n);
}
int f(int s)
{
    // ok: c-received-text-without-terminator
    char buf[512];
    memset(buf, 0, sizeof(buf));
    read(s, buf, sizeof(buf));
    return strcmp(buf, "quit");
}
