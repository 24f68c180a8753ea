int a(int port)
{
    // ruleid: c-structure-partly-set
    struct sockaddr_in s;
    s.sin_family = AF_INET;
    s.sin_port = htons(port);
    return bind(fd, (struct sockaddr *)&s, sizeof s);
}
int b(void)
{
    // ruleid: c-structure-partly-set
    struct sigaction sa;
    sa.sa_handler = on_alarm;
    return sigaction(SIGALRM, &sa, NULL);
}
int c(const char *h)
{
    struct addrinfo hints, *r;
    return getaddrinfo(h, "80", NULL, &r);
}
int d(const char *h)
{
    // ruleid: c-structure-partly-set
    struct addrinfo hints;
    hints.ai_family = AF_INET;
    hints.ai_socktype = SOCK_STREAM;
    return getaddrinfo(h, "80", &hints, &res);
}
int e(int port)
{
    // ok: c-structure-partly-set
    struct sockaddr_in s;
    s.sin_family = AF_INET;
    s.sin_port = htons(port);
    s.sin_addr.s_addr = INADDR_ANY;
    return bind(fd, (struct sockaddr *)&s, sizeof s);
}
int f(void)
{
    // ok: c-structure-partly-set
    struct sigaction sa;
    memset(&sa, 0, sizeof(sa));
    sa.sa_handler = on_alarm;
    return sigaction(SIGALRM, &sa, NULL);
}
int g(void)
{
    // ok: c-structure-partly-set
    struct sockaddr_in s = {0};
    s.sin_family = AF_INET;
    return bind(fd, (struct sockaddr *)&s, sizeof s);
}
