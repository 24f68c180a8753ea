#include <string.h>
#include <arpa/inet.h>
#include <sys/socket.h>
#define HEADER 4

void body(const unsigned char *pkt, unsigned char *out)
{
    uint16_t len = ntohs(*(const uint16_t *)pkt);
    // ruleid: c-length-subtraction-underflow
    memcpy(out, pkt + HEADER, len - HEADER);
}

void option(const unsigned char *p, unsigned char *out)
{
    size_t n = p[1];
    // ruleid: c-length-subtraction-underflow
    memcpy(out, p + 2, n - 2);
}

void frame(int fd, char *buf, char *out)
{
    size_t got = recv(fd, buf, 1500, 0);
    // ruleid: c-length-subtraction-underflow
    memmove(out, buf + 8, got - 8);
}

void good(const unsigned char *pkt, unsigned char *out, size_t fixed)
{
    uint16_t len = ntohs(*(const uint16_t *)pkt);
    if (len < HEADER)
        return;
    // ok: c-length-subtraction-underflow
    memcpy(out, pkt + HEADER, len - HEADER);
    // ok: c-length-subtraction-underflow
    memcpy(out, pkt, fixed - 1);
    size_t n = pkt[1];
    // ok: c-length-subtraction-underflow
    memset(out, 0, n);
}
