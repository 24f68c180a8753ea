#include <string.h>
#include <stdint.h>
#include <arpa/inet.h>
#include <sys/socket.h>

void packet(int fd)
{
    uint32_t len;
    char body[512];
    recv(fd, &len, sizeof len, 0);
    len = ntohl(len);
    // ruleid: c-copy-length-from-input
    recv(fd, body, len, 0);
}

void message(const unsigned char *pkt, char *out)
{
    uint16_t n = ntohs(*(const uint16_t *)(pkt + 2));
    // ruleid: c-copy-length-from-input
    memcpy(out, pkt + 4, n);
}

void heartbeat(int s)
{
    struct hb { uint16_t len; char data[64]; } hb;
    char reply[64];
    recv(s, &hb, sizeof hb, 0);
    // ruleid: c-copy-length-from-input
    memcpy(reply, hb.data, hb.len);
    // ruleid: c-copy-length-from-input
    send(s, reply, hb.len, 0);
}

int main(int argc, char **argv)
{
    char buf[100];
    int n = atoi(argv[1]);
    // ruleid: c-copy-length-from-input
    memset(buf, 'A', n);
    return buf[0];
}

int good(int fd, const unsigned char *pkt, char *out, size_t size)
{
    uint32_t len;
    char body[512];
    recv(fd, &len, sizeof len, 0);
    len = ntohl(len);
    if (len > sizeof body)
        return -1;
    // ok: c-copy-length-from-input
    recv(fd, body, len, 0);
    // ok: c-copy-length-from-input
    memcpy(out, body, sizeof body);
    uint16_t n = ntohs(*(const uint16_t *)pkt);
    // ok: c-copy-length-from-input
    memcpy(out, pkt, MIN(n, size));
    if (size < n)
        return -1;
    // ok: c-copy-length-from-input
    memcpy(out, pkt, n);
    return 0;
}
