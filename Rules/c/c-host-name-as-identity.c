#include <netdb.h>
#include <string.h>

int admin(struct sockaddr_in *peer)
{
    struct hostent *he = gethostbyaddr(&peer->sin_addr, sizeof(peer->sin_addr), AF_INET);
    if (he == NULL)
        return 0;
    // ruleid: c-host-name-as-identity
    return strcmp(he->h_name, "admin.example.com") == 0;
}

int known(struct sockaddr *sa, socklen_t len)
{
    char host[256];
    if (getnameinfo(sa, len, host, sizeof(host), NULL, 0, 0) != 0)
        return 0;
    // ruleid: c-host-name-as-identity
    return strstr(host, ".example.com") != NULL;
}

int trusted_peer(struct sockaddr_in *peer)
{
    // ruleid: c-host-name-as-identity
    return strcmp(inet_ntoa(peer->sin_addr), "10.0.0.5") == 0;
}

int forwarded(void)
{
    const char *ip = getenv("HTTP_X_FORWARDED_FOR");
    // ruleid: c-host-name-as-identity
    return ip && strncmp(ip, "192.168.", 8) == 0;
}

void fine(struct sockaddr_in *peer, const char *name)
{
    // ok: c-host-name-as-identity
    printf("from %s\n", inet_ntoa(peer->sin_addr));
    // ok: c-host-name-as-identity
    if (strcmp(name, "admin.example.com") == 0)
        printf("same\n");
    struct hostent *he = gethostbyname(name);
    // ok: c-host-name-as-identity
    puts(he->h_name);
}
