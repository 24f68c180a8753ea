int a(struct sockaddr_in *p)
{
    // ruleid: c-peer-address-decides
    return p->sin_addr.s_addr == inet_addr("10.0.0.5");
}

int b(const char *client_ip)
{
    // ruleid: c-peer-address-decides
    return strncmp(client_ip, "192.168.", 8) == 0;
}

int c(struct sockaddr_in *p)
{
    // ruleid: c-peer-address-decides
    return strcmp(inet_ntoa(p->sin_addr), "10.1.2.3") == 0;
}

int d(struct sockaddr_in *p, const char *user)
{
    // ok: c-peer-address-decides
    if (p->sin_addr.s_addr == htonl(INADDR_ANY))
        return 0;
    // ok: c-peer-address-decides
    if (strcmp(user, "root") == 0)
        return 0;
    // ok: c-peer-address-decides
    return p->sin_port == htons(80);
}
