#include <stdint.h>
#include <string.h>

int heartbeat(const uint8_t *req, uint8_t *reply)
{
    uint16_t payload = (uint16_t)(req[1] << 8 | req[2]);
    // ruleid: c-length-field-trusted
    memcpy(reply + 3, req + 3, payload);
    return 3 + payload;
}

int packet(int sock, char *out)
{
    uint16_t len;
    recv(sock, &len, sizeof(len), 0);
    len = ntohs(len);
    // ruleid: c-length-field-trusted
    return recv(sock, out, len, 0);
}

void option(const uint8_t *p, uint8_t *out)
{
    // ruleid: c-length-field-trusted
    memcpy(out, p + 2, (p[0] << 8) + p[1]);
}

int checked(const uint8_t *req, size_t n, uint8_t *reply)
{
    uint16_t payload = (uint16_t)(req[1] << 8 | req[2]);
    if (payload + 3 > n)
        return -1;
    // ok: c-length-field-trusted
    memcpy(reply + 3, req + 3, payload);
    // ok: c-length-field-trusted
    memcpy(reply, req, 3);
    uint16_t port = ntohs(read_port(req));
    // ok: c-length-field-trusted
    return use(port);
}
