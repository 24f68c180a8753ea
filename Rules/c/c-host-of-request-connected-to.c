int proxy_image(int client)
{
    char host[256], port[8];
    struct addrinfo *ai;
    if (read_request_target(client, host, sizeof(host), port, sizeof(port)) < 0)
        return -1;
    // ruleid: c-host-of-request-connected-to
    if (getaddrinfo(host, port, NULL, &ai) != 0)
        return -1;
    int up = socket(ai->ai_family, SOCK_STREAM, 0);
    int rc = connect(up, ai->ai_addr, ai->ai_addrlen);
    return rc;
}

int fetch(const char *url)
{
    char host[128];
    struct addrinfo *ai;
    sscanf(url, "http://%127[^/]", host);
    // ruleid: c-host-of-request-connected-to
    if (getaddrinfo(host, "80", NULL, &ai) != 0)
        return -1;
    int s = socket(AF_INET, SOCK_STREAM, 0);
    return connect(s, ai->ai_addr, ai->ai_addrlen);
}

int webhook(struct mg_http_message *hm)
{
    char target[64];
    mg_http_get_var(&hm->query, "host", target, sizeof target);
    // ruleid: c-host-of-request-connected-to
    struct hostent *he = gethostbyname(target);
    int s = open_socket(he);
    return connect(s, addr_of(he), 16);
}

int proxy_image2(int client)
{
    char host[256], port[8];
    struct addrinfo *ai;
    if (read_request_target(client, host, sizeof(host), port, sizeof(port)) < 0)
        return -1;
    if (!host_allowed(host))
        return -1;
    // ok: c-host-of-request-connected-to
    if (getaddrinfo(host, port, NULL, &ai) != 0)
        return -1;
    return connect(up, ai->ai_addr, ai->ai_addrlen);
}

int dial(const char *host)
{
    struct addrinfo *ai;
    // ok: c-host-of-request-connected-to
    if (getaddrinfo(host, "25", NULL, &ai) != 0)
        return -1;
    return connect(s, ai->ai_addr, ai->ai_addrlen);
}

int me(void)
{
    char name[64];
    gethostname(name, sizeof name);
    // ok: c-host-of-request-connected-to
    struct hostent *he = gethostbyname(name);
    return he != NULL;
}
