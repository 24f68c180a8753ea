int resolve(const char *name, struct in_addr *out)
{
    // ruleid: c-function-removed-from-standard
    struct hostent *he = gethostbyname(name);
    if (he == NULL)
        return -1;
    memcpy(out, he->h_addr_list[0], sizeof(*out));
    return 0;
}

void clear(char *buf, size_t n)
{
    // ruleid: c-function-removed-from-standard
    bzero(buf, n);
}

char *ask_password(void)
{
    // ruleid: c-function-removed-from-standard
    return getpass("Password: ");
}

int resolve2(const char *name, struct addrinfo **out)
{
    // ok: c-function-removed-from-standard
    return getaddrinfo(name, NULL, NULL, out);
}

void clear2(char *buf, size_t n)
{
    // ok: c-function-removed-from-standard
    memset(buf, 0, n);
}

const char *colon(const char *s)
{
    // ok: c-function-removed-from-standard
    return strchr(s, ':');
}
