int trusted(struct sockaddr_in *from, const char *peer_host)
{
    // ruleid: c-audit-trust-by-address-or-name
    if (from->sin_addr.s_addr == inet_addr("10.0.0.5"))
        return 1;
    // ruleid: c-audit-trust-by-address-or-name
    if (strcmp(peer_host, "admin.example.com") == 0)
        return 1;
    // ruleid: c-audit-trust-by-address-or-name
    const char *fwd = header(c, "X-Forwarded-For");
    // ok: c-audit-trust-by-address-or-name
    return check_token(fwd);
}
int port_of(struct sockaddr_in *from)
{
    // ok: c-audit-trust-by-address-or-name
    return ntohs(from->sin_port);
}
int same(const char *a, const char *b)
{
    // ok: c-audit-trust-by-address-or-name
    return strcmp(a, "x") == 0;
}
